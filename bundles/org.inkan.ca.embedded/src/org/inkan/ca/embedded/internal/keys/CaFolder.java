package org.inkan.ca.embedded.internal.keys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.json.Json;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.key.EncryptedPrivateKeys;
import org.inkan.pki.x509.X509Names;

import com.google.gson.JsonObject;

/**
 * The authority's files: certificates as PEM, keys as encrypted PKCS#8, and {@code ca.json}, which is written last and
 * so tells that the authority is complete. Without it the other files are the remains of a creation that was cut
 * short; nothing was issued by them and they are overwritten.
 */
public final class CaFolder {

    private static final String MARK = "ca.json";
    private static final int LIMIT = 1 << 20;

    private final Path folder;

    public CaFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    public boolean complete() {
        return Files.exists(folder.resolve(MARK));
    }

    /** The chain, issuing certificate first. */
    public CaIdentity identity() throws ProblemException {
        Path mark = folder.resolve(MARK);
        boolean twoTier;
        try {
            JsonObject settings = Json.read(AtomicFiles.read(mark, LIMIT), mark.toString()).getAsJsonObject();
            twoTier = settings.get("twoTier").getAsBoolean();
        } catch (RuntimeException e) {
            throw EmbeddedProblem.CA_FILES.because(e, mark.toString());
        }
        X509Certificate root = certificate("root");
        List<X509Certificate> chain = twoTier ? List.of(certificate("issuing"), root) : List.of(root);
        return new CaIdentity(X509Names.commonName(chain.getFirst().getSubjectX500Principal()), chain);
    }

    void writeKey(String authority, PrivateKey key, Secret passphrase) throws ProblemException {
        char[] characters = passphrase.characters();
        try {
            AtomicFiles.writeSecret(folder.resolve(authority + ".key"), EncryptedPrivateKeys.encrypt(key, characters));
        } finally {
            java.util.Arrays.fill(characters, '\0');
        }
    }

    PrivateKey readKey(String authority, Secret passphrase) throws ProblemException {
        byte[] encrypted = AtomicFiles.read(folder.resolve(authority + ".key"), LIMIT);
        char[] characters = passphrase.characters();
        try {
            return EncryptedPrivateKeys.decrypt(encrypted, characters);
        } finally {
            java.util.Arrays.fill(characters, '\0');
        }
    }

    void writeCertificate(String authority, X509Certificate certificate) throws ProblemException {
        try {
            AtomicFiles.write(folder.resolve(authority + ".cer"), pem("CERTIFICATE", certificate.getEncoded()));
        } catch (CertificateException e) {
            throw EmbeddedProblem.CA_FILES.because(e, folder.toString());
        }
    }

    /** Puts a CRL beside the certificates, for publication by whatever serves the distribution point. */
    public void writeCrl(String authority, byte[] der) throws ProblemException {
        AtomicFiles.write(folder.resolve(authority + ".crl"), der);
    }

    void finish(boolean twoTier) throws ProblemException {
        JsonObject settings = new JsonObject();
        settings.addProperty("version", 1);
        settings.addProperty("twoTier", twoTier);
        AtomicFiles.write(folder.resolve(MARK), Json.write(settings).getBytes(StandardCharsets.UTF_8));
    }

    private X509Certificate certificate(String authority) throws ProblemException {
        Path file = folder.resolve(authority + ".cer");
        byte[] content = AtomicFiles.read(file, LIMIT);
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException e) {
            throw EmbeddedProblem.CA_FILES.because(e, file.toString());
        }
    }

    private static byte[] pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
