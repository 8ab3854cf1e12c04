package com.example.ca.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentOutcome.Denied;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentOutcome.Pending;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.X509Names;

/**
 * The open folder. A request is the folder {@code requests/ID}, whose files are its state: {@code request.req}, then
 * {@code certificate.cer} or {@code denied.txt}. One process at a time has it open, since openssl's database knows no lock.
 */
final class SampleAuthority implements CertificationAuthority {

    private static final long LIMIT = 1 << 20;
    /** NTE_BAD_SIGNATURE and CERTSRV_E_ADMIN_DENIED_REQUEST of MS-ERREF 2.1.1. */
    private static final int BAD_SIGNATURE = 0x80090006;
    private static final int ADMIN_DENIED = 0x80094014;

    private final Path requests;
    private final boolean approval;
    private final OpenSsl openssl;
    private final List<X509Certificate> chain;
    private final FolderLock lock;

    private SampleAuthority(Path folder, boolean approval, OpenSsl openssl, List<X509Certificate> chain) throws ProblemException {
        this.requests = folder.resolve("requests");
        this.approval = approval;
        this.openssl = openssl;
        this.chain = chain;
        this.lock = FolderLock.acquire(folder);
    }

    static SampleAuthority open(Path folder, String chainFile, boolean approval, OpenSsl openssl) throws ProblemException {
        Path file = folder.resolve(chainFile);
        return new SampleAuthority(folder, approval, openssl,
                PkiReader.read(AtomicFiles.read(file, LIMIT), file.toString(), PasswordSource.NONE).certificates());
    }

    @Override
    public CaIdentity identity(IProgressMonitor monitor) {
        return new CaIdentity(X509Names.commonName(chain.getFirst().getSubjectX500Principal()), chain);
    }

    @Override
    public synchronized EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor);
        progress.checkCanceled();
        // The id comes from the caller's key, so a repeated submit finds what the first one left, even after a crash.
        String id = Sha256.hex(request.clientRequestKey().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        Path file = requests.resolve(id).resolve("request.req");
        byte[] content = PkiWriter.pemRequest(request.csr());
        if (!Files.exists(file)) {
            write(id, "template.txt", request.templateName().orElse(""));
            AtomicFiles.write(file, content);
        } else if (!Arrays.equals(content, AtomicFiles.read(file, LIMIT))) {
            throw SampleProblem.KEY_REUSED.at(id, request.clientRequestKey());
        }
        EnrollmentOutcome known = outcome(id);
        return known instanceof Pending && !approval ? sign(id, progress) : known;
    }

    @Override
    public synchronized EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor).checkCanceled();
        return outcome(requestId);
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return approval && type == PendingQueue.class ? Optional.of(type.cast(new SampleQueue(this, requests))) : Optional.empty();
    }

    @Override
    public void close() {
        lock.close();
    }

    /** Signs what is still undecided. */
    synchronized EnrollmentOutcome sign(String id, SubMonitor monitor) throws ProblemException {
        EnrollmentOutcome known = outcome(id);
        if (known instanceof Denied) {
            throw SampleProblem.DECIDED.at(id, id);
        }
        if (known instanceof Pending) {
            Path folder = requests.resolve(id);
            openssl.sign(folder.resolve("request.req"), folder.resolve("certificate.new"), monitor);
            X509Certificate fresh = certificate(id, "certificate.new");
            try {
                fresh.verify(chain.getFirst().getPublicKey());
            } catch (GeneralSecurityException e) {
                throw SampleProblem.FOREIGN.at(id);
            }
            AtomicFiles.write(folder.resolve("certificate.cer"), PkiWriter.pem(fresh));
        }
        return outcome(id);
    }

    /** Refuses what is still undecided. */
    synchronized EnrollmentOutcome deny(String id, String reason) throws ProblemException {
        if (!(outcome(id) instanceof Pending)) {
            throw SampleProblem.DECIDED.at(id, id);
        }
        write(id, "denied.txt", reason);
        return outcome(id);
    }

    synchronized EnrollmentOutcome outcome(String id) throws ProblemException {
        // The id comes from outside and becomes a path.
        if (!id.matches("[0-9a-f]{32}") || !Files.exists(requests.resolve(id).resolve("request.req"))) {
            throw SampleProblem.UNKNOWN_REQUEST.at(id, id);
        }
        if (Files.exists(requests.resolve(id).resolve("certificate.cer"))) {
            return new Issued(id, certificate(id, "certificate.cer"), chain);
        }
        if (!CertificationRequest.parse(read(id, "request.req")).verifySignature()) {
            return denied(id, BAD_SIGNATURE, "signature", "");
        }
        if (Files.exists(requests.resolve(id).resolve("denied.txt"))) {
            return denied(id, ADMIN_DENIED, "denied", new String(read(id, "denied.txt"), StandardCharsets.UTF_8));
        }
        return new Pending(id, SampleProblem.TEXTS.text("SampleAuthority_waiting"));
    }

    private static Denied denied(String id, int code, String key, String reason) {
        return new Denied(id, code, SampleProblem.TEXTS.text("SampleAuthority_" + key, reason),
                SampleProblem.TEXTS.text("SampleAuthority_" + key + "_next"));
    }

    private X509Certificate certificate(String id, String file) throws ProblemException {
        return PkiReader.certificate(read(id, file), requests.resolve(id).resolve(file).toString());
    }

    private byte[] read(String id, String file) throws ProblemException {
        return AtomicFiles.read(requests.resolve(id).resolve(file), LIMIT);
    }

    private void write(String id, String file, String text) throws ProblemException {
        AtomicFiles.write(requests.resolve(id).resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
