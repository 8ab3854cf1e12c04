package org.inkan.ca.manual.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.file.SafeNames;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.path.ChainValidator;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.X509Names;

/**
 * The open manual authority. One thread at a time works on the files; the work is short and the waiting happens outside
 * the machine anyway.
 */
public final class ManualAuthority implements CertificationAuthority {

    private static final int BAD_SIGNATURE = 0x80090006;
    private static final int ADMIN_DENIED_REQUEST = 0x80094014;

    private final ManualSettings settings;
    private final FolderLock lock;
    private final RequestFiles requests;
    private final Inbox inbox;
    private final Instructions instructions;
    private final AuditLog audit;
    private final List<X509Certificate> chain;
    /** Certificates that answered a request; read when the first answer is looked for. */
    private Set<X509Certificate> used;

    private ManualAuthority(ManualSettings settings, FolderLock lock, Clock clock) throws ProblemException {
        this.settings = settings;
        this.lock = lock;
        this.requests = new RequestFiles(settings.folder().resolve("requests"));
        this.inbox = new Inbox(settings.folder().resolve("inbox"));
        this.instructions = new Instructions(settings);
        this.audit = AuditLog.open(settings.fleetDir(), clock);
        this.chain = readChain(settings);
    }

    /** Opens the folder, making it where needed. */
    public static ManualAuthority open(ManualSettings settings, Clock clock) throws ProblemException {
        for (String name : List.of("outbox", "inbox", "requests")) {
            Path folder = settings.folder().resolve(name);
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw AtomicFiles.writeFailed(folder, e);
            }
        }
        FolderLock lock = FolderLock.acquire(settings.folder());
        try {
            return new ManualAuthority(settings, lock, clock);
        } catch (ProblemException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public synchronized CaIdentity identity(IProgressMonitor monitor) {
        String name = chain.isEmpty() ? settings.config().orElse("") : X509Names.commonName(chain.getFirst().getSubjectX500Principal());
        return new CaIdentity(name, chain);
    }

    @Override
    public synchronized EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        String digest = digest(request);
        Optional<ManualRequest> known = requests.byKey(request.clientRequestKey());
        if (known.isPresent() && !known.get().digest().equals(digest)) {
            throw ManualProblem.KEY_REUSED.at(request.clientRequestKey(), request.clientRequestKey(), known.get().id());
        }
        return outcome(known.isPresent() ? known.get() : add(request, digest));
    }

    @Override
    public synchronized EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        return outcome(requests.byId(requestId).orElseThrow(() -> ManualProblem.UNKNOWN_REQUEST.at(requestId, requestId)));
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        lock.close();
    }

    private ManualRequest add(EnrollmentRequest request, String digest) throws ProblemException {
        CertificationRequest csr = request.csr();
        String id = requests.nextId();
        String host = X509Names.commonName(csr.subject());
        String name = id + "-" + SafeNames.fileName(host.isEmpty() ? "request" : host);
        ManualRequest fresh = new ManualRequest(id, request.clientRequestKey(), digest, name,
                request.templateName().orElse(""), ManualRequest.State.PENDING, 0, "");
        requests.write(fresh, "request.req", PkiWriter.pemRequest(csr));
        if (!csr.verifySignature()) {
            return decided(fresh.denied(BAD_SIGNATURE, ""), "ca.deny");
        }
        return decided(fresh, "ca.pend");
    }

    private ManualRequest decided(ManualRequest request, String action) throws ProblemException {
        requests.save(request);
        audit.append(action, Map.of("authority", "manual", "request", request.id(), "name", request.name()));
        return request;
    }

    private EnrollmentOutcome outcome(ManualRequest request) throws ProblemException {
        ManualRequest now = request.state() == ManualRequest.State.PENDING ? pair(request) : request;
        return switch (now.state()) {
            case ISSUED -> issued(now);
            case DENIED -> denied(now);
            case PENDING -> {
                offer(now);
                yield new EnrollmentOutcome.Pending(now.id(), waiting(now));
            }
        };
    }

    /** What is waited for; an answer that lies there and does not count is spoken of, or the person would wait for ever. */
    private Text waiting(ManualRequest request) throws ProblemException {
        byte[] key = CertificationRequest.parse(requests.read(request, "request.req")).subjectPublicKeyInfo();
        Optional<X509Certificate> foreign = inbox.forKey(key).stream().filter(c -> !isOurs(c)).findFirst();
        if (foreign.isPresent()) {
            return ManualProblem.text("ManualAuthority_foreign", X509Names.display(foreign.get().getIssuerX500Principal()),
                    X509Names.display(chain.getFirst().getSubjectX500Principal()), settings.folder().resolve("inbox"));
        }
        return ManualProblem.text("ManualAuthority_waiting",
                settings.folder().resolve("outbox").resolve(request.name() + ".req"), settings.folder().resolve("inbox"));
    }

    /** Writes what the person needs, again if it was removed meanwhile. */
    private void offer(ManualRequest request) throws ProblemException {
        Path outbox = settings.folder().resolve("outbox");
        Path file = outbox.resolve(request.name() + ".req");
        Path note = outbox.resolve(request.name() + " READ ME.txt");
        if (!Files.exists(note)) {
            AtomicFiles.write(note, instructions.write(request));
        }
        if (!Files.exists(file)) {
            AtomicFiles.write(file, requests.read(request, "request.req"));
        }
    }

    private ManualRequest pair(ManualRequest request) throws ProblemException {
        Optional<String> refused = inbox.denied(request.name());
        if (refused.isPresent()) {
            return decided(request.denied(ADMIN_DENIED_REQUEST, refused.get()), "ca.deny");
        }
        CertificationRequest csr = CertificationRequest.parse(requests.read(request, "request.req"));
        Optional<X509Certificate> answer = answer(csr);
        if (answer.isEmpty()) {
            // only now: when many answers arrive together the folder is walked once, not once per request
            inbox.look();
            answer = answer(csr);
        }
        if (answer.isEmpty()) {
            return request;
        }
        requests.write(request, "certificate.cer", PkiWriter.pem(answer.get()));
        ManualRequest issued = decided(request.issued(), "ca.issue");
        used().add(answer.get());
        return issued;
    }

    private Optional<X509Certificate> answer(CertificationRequest csr) throws ProblemException {
        for (X509Certificate certificate : inbox.forKey(csr.subjectPublicKeyInfo())) {
            if (isOurs(certificate) && !used().contains(certificate)) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    /** Whether the known authority signed it; without a known chain the public key alone decides. */
    private boolean isOurs(X509Certificate certificate) {
        if (chain.isEmpty()) {
            return true;
        }
        try {
            certificate.verify(chain.getFirst().getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** One certificate answers one request, also if two requests were made with the same key. */
    private Set<X509Certificate> used() throws ProblemException {
        if (used == null) {
            Set<X509Certificate> found = new HashSet<>();
            for (ManualRequest other : requests.all()) {
                if (other.state() == ManualRequest.State.ISSUED) {
                    found.add(certificate(other));
                }
            }
            used = found;
        }
        return used;
    }

    private X509Certificate certificate(ManualRequest request) throws ProblemException {
        return PkiReader.certificate(requests.read(request, "certificate.cer"), request.name());
    }

    private EnrollmentOutcome issued(ManualRequest request) throws ProblemException {
        X509Certificate certificate = certificate(request);
        if (!chain.isEmpty()) {
            return new EnrollmentOutcome.Issued(request.id(), certificate, chain);
        }
        inbox.look();
        List<X509Certificate> path = new ChainValidator().completeChain(certificate, inbox.certificates());
        return new EnrollmentOutcome.Issued(request.id(), certificate, path.subList(Math.min(1, path.size()), path.size()));
    }

    private static EnrollmentOutcome denied(ManualRequest request) {
        if (request.code() == BAD_SIGNATURE) {
            return new EnrollmentOutcome.Denied(request.id(), BAD_SIGNATURE,
                    ManualProblem.text("ManualAuthority_signature_what"), ManualProblem.text("ManualAuthority_signature_next"));
        }
        return new EnrollmentOutcome.Denied(request.id(), request.code(),
                ManualProblem.text("ManualAuthority_denied_what", request.reason()),
                ManualProblem.text("ManualAuthority_denied_next"));
    }

    private static List<X509Certificate> readChain(ManualSettings settings) throws ProblemException {
        if (settings.chain().isEmpty()) {
            return List.of();
        }
        Path file = settings.chain().get();
        List<X509Certificate> found = PkiReader.read(AtomicFiles.read(file, RequestFiles.LIMIT), file.toString(),
                PasswordSource.NONE).certificates();
        // the issuing certificate is the one that issued none of the others
        for (X509Certificate candidate : found) {
            boolean issuesOther = found.stream().anyMatch(other -> other != candidate
                    && other.getIssuerX500Principal().equals(candidate.getSubjectX500Principal()));
            if (!issuesOther) {
                return new ChainValidator().completeChain(candidate, new ArrayList<>(found));
            }
        }
        throw ManualProblem.CHAIN.at(file.toString());
    }

    private static String digest(EnrollmentRequest request) {
        String rest = request.templateName().orElse("") + "\0" + new TreeMap<>(request.attributes());
        return Sha256.hex(request.csr().encoded(), rest.getBytes(StandardCharsets.UTF_8));
    }
}
