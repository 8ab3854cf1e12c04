package org.inkan.enrollment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.request.CertificationRequest;

/**
 * The artefacts of one host. They are written in the order key, request, certificate, chain, kit, each as a whole, so
 * whatever exists proves that everything before it exists: that is the journal of a run.
 */
record HostFiles(FleetFolder folder, String host) {

    private static final int LARGEST = 1 << 20;

    Path key() {
        return folder.requests(host).resolve("key.p8");
    }

    Path request() {
        return folder.requests(host).resolve("request.req");
    }

    /** What a person wrote for certreq; a request kit carries it instead of the one made for the name alone. */
    Path inf() {
        return folder.requests(host).resolve("request.inf");
    }

    Path certificate() {
        return folder.requests(host).resolve("certificate.cer");
    }

    Path chain() {
        return folder.requests(host).resolve("chain.p7b");
    }

    boolean hasKey() {
        return Files.exists(key());
    }

    /** The stage the artefacts prove at {@code now}; damaged artefacts count as missing. */
    Stage stage(Instant renewFrom) {
        Optional<CertificationRequest> request = readRequest();
        if (request.isEmpty()) {
            return Files.exists(folder.requestKit(host)) ? Stage.KIT_OUT : Stage.NEW;
        }
        Optional<X509Certificate> certificate = readCertificate().filter(c -> fits(c, request.get()));
        if (certificate.isEmpty() || !Files.exists(chain())) {
            return Stage.REQUESTED;
        }
        if (!certificate.get().getNotAfter().toInstant().isAfter(renewFrom)) {
            return Stage.EXPIRING;
        }
        return Files.exists(folder.installKit(host)) ? Stage.READY : Stage.ISSUED;
    }

    Optional<CertificationRequest> readRequest() {
        if (!Files.exists(request())) {
            return Optional.empty();
        }
        try {
            return Optional.of(CertificationRequest.parse(AtomicFiles.read(request(), LARGEST)));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    Optional<X509Certificate> readCertificate() {
        if (!Files.exists(certificate())) {
            return Optional.empty();
        }
        try {
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(AtomicFiles.read(certificate(), LARGEST))));
        } catch (ProblemException | CertificateException e) {
            return Optional.empty();
        }
    }

    List<X509Certificate> readChain() throws ProblemException {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(AtomicFiles.read(chain(), LARGEST))).stream()
                    .map(X509Certificate.class::cast).toList();
        } catch (CertificateException e) {
            throw EnrollmentCode.UNEXPECTED.problem(chain().toString()).exception(e);
        }
    }

    /** The certificates above the host's own, nearest first. A p7b is a set, so its order in the file means nothing. */
    List<X509Certificate> readIssuers() throws ProblemException {
        List<X509Certificate> bag = new ArrayList<>(readChain());
        List<X509Certificate> issuers = new ArrayList<>();
        Optional<X509Certificate> next = readCertificate();
        while (next.isPresent()) {
            X509Certificate below = next.get();
            bag.remove(below);
            next = bag.stream().filter(c -> c.getSubjectX500Principal().equals(below.getIssuerX500Principal())).findFirst();
            next.ifPresent(issuers::add);
        }
        return issuers;
    }

    static boolean fits(X509Certificate certificate, CertificationRequest request) {
        return Arrays.equals(certificate.getPublicKey().getEncoded(), request.subjectPublicKeyInfo());
    }

    /** Puts the artefacts of an old certificate aside, the last first, so that an interruption leaves a whole prefix. */
    void archive(String name) throws ProblemException {
        Path aside = folder.requests(host).resolve("replaced-" + name);
        try {
            Files.createDirectories(aside);
            for (Path file : List.of(folder.installKit(host), folder.requestKit(host))) {
                Files.deleteIfExists(file);
            }
            for (Path file : List.of(chain(), certificate(), request(), key())) {
                if (Files.exists(file)) {
                    Files.move(file, aside.resolve(file.getFileName()),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.deleteIfExists(aside.resolve(key().getFileName()));
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(aside, e);
        }
    }

    /** What is there. */
    Set<Artefact> present() {
        Set<Artefact> present = EnumSet.noneOf(Artefact.class);
        for (Artefact each : Artefact.values()) {
            if (Files.exists(each.of(folder, host))) {
                present.add(each);
            }
        }
        return present;
    }

    /** Deletes everything, the last artefact first. */
    void delete() throws ProblemException {
        for (Artefact each : List.of(Artefact.values()).reversed()) {
            Path file = each.of(folder, host);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw AtomicFiles.writeFailed(file, e);
            }
        }
    }
}
