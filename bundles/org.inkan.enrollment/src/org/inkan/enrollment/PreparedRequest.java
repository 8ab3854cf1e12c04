package org.inkan.enrollment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.inf.NewRequestKey;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.key.EncryptedPrivateKeys;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;

/**
 * Prepares the request of one host in the fleet: its INF, and where the key is made here also key and request. The next
 * enrollment goes on from there: it sends the request, or puts the INF into the kit.
 */
public record PreparedRequest(FleetFolder folder, String host) {

    private static final Texts TEXTS = Texts.beside(PreparedRequest.class);
    private static final int BITS = 2048;

    /** Where the INF lies. */
    public Path inf() {
        return new HostFiles(folder, host).inf();
    }

    /**
     * Writes the INF alone; the key will be made on the host.
     *
     * @throws ProblemException ENR-014 if the host has an INF, a request or a key
     */
    public void write(InfDocument inf) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            requireNone();
            AtomicFiles.write(inf(), inf.encode());
        }
    }

    /**
     * Writes the INF, makes the key, keeps it encrypted, and makes the request.
     *
     * @throws ProblemException ENR-014 as above, ENR-009 without a password, PKI-… if the INF gives no request
     */
    public void writeWithKey(InfDocument document, CredentialPrompt secrets) throws ProblemException {
        HostFiles files = new HostFiles(folder, host);
        try (FolderLock lock = folder.lock(); Secret password = password(secrets)) {
            requireNone();
            CertReqInf inf = CertReqInf.of(document);
            KeyPair pair = KeyPairSource.direct(KeyParameters.rsa(inf.number(NewRequestKey.KEY_LENGTH).orElse(BITS))).next();
            byte[] request = PkiWriter.pemRequest(InfRequestBuilder.build(inf, pair));
            AtomicFiles.write(files.inf(), document.encode());
            AtomicFiles.writeSecret(files.key(), EncryptedPrivateKeys.encrypt(pair.getPrivate(), password.characters()));
            AtomicFiles.write(files.request(), request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Whether the host has an INF, a request or a key already. */
    public boolean exists() {
        HostFiles files = new HostFiles(folder, host);
        return List.of(files.inf(), files.request(), files.key()).stream().anyMatch(Files::exists);
    }

    private void requireNone() throws ProblemException {
        if (exists()) {
            throw EnrollmentCode.REQUEST_EXISTS.problem(folder.requests(host).toString(), host).exception();
        }
    }

    private Secret password(CredentialPrompt secrets) throws ProblemException {
        return secrets.ask(new CredentialRequest("pfx/password", TEXTS.text("PreparedRequest_password", host), true))
                .filter(secret -> !secret.isEmpty()).orElseThrow(() -> EnrollmentCode.NO_PASSWORD.problem(host).exception());
    }
}
