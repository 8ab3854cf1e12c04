package org.inkan.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.inkan.core.digest.Sha256;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Reads a kit from untrusted bytes without touching the disk. Refuses path traversal, reserved and colliding
 * names, oversized or over-many entries (the real unpacked size counts, not the one the zip claims), any
 * difference from the manifest and a wrong signature. Stateless.
 */
public final class KitReader {
    private static final Texts TEXTS = Texts.beside(KitReader.class);
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_ENTRY = 8 << 20;
    private static final int LONGEST_TOTAL = 16 << 20;

    private KitReader() {
    }

    /** Reads and checks a kit. */
    public static Kit read(byte[] zip, String name) throws ProblemException {
        Map<String, byte[]> files = unpack(zip, name);
        byte[] manifestBytes = take(files, Kit.MANIFEST, name);
        byte[] signature = take(files, Kit.SIGNATURE, name);
        byte[] signer = take(files, Kit.SIGNER, name);
        verify(manifestBytes, signature, signer, name);
        KitManifest manifest = KitManifestJson.read(manifestBytes);
        compare(manifest, files, name);
        List<KitEntry> entries = new ArrayList<>();
        files.forEach((path, content) -> entries.add(new KitEntry(path, content)));
        return new Kit(manifest, Sha256.hex(manifestBytes), Sha256.hex(signer), entries, zip.clone());
    }

    private static Map<String, byte[]> unpack(byte[] zip, String name) throws ProblemException {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            long total = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                Optional<String> fault = KitPaths.fault(path);
                if (fault.isPresent() || !taken.add(KitPaths.collisionKey(path))) {
                    throw Problem.of(HostCode.KIT_PATH.code(), TEXTS, "KitReader_path", name + "!" + path,
                            TEXTS.text("KitReader_path_" + fault.orElse("collision"))).exception();
                }
                byte[] content = bounded(in);
                total += content.length;
                if (total > LONGEST_TOTAL || taken.size() > MOST_ENTRIES) {
                    throw new IOException("too large");
                }
                files.put(path, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(name, e);
        }
        if (files.isEmpty()) {
            throw unreadable(name, null);
        }
        return files;
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LONGEST_ENTRY + 1);
        if (content.length > LONGEST_ENTRY) {
            throw new IOException("entry too large");
        }
        return content;
    }

    private static byte[] take(Map<String, byte[]> files, String path, String name) throws ProblemException {
        byte[] content = files.remove(path);
        if (content == null) {
            throw changed(name, path);
        }
        return content;
    }

    private static void verify(byte[] manifest, byte[] signature, byte[] signer, String name) throws ProblemException {
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(signer));
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(manifest);
            if (verifier.verify(Base64.getDecoder().decode(signature))) {
                return;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Problem.of(HostCode.KIT_SIGNATURE.code(), TEXTS, "KitReader_signature", name).exception(e);
        }
        throw Problem.of(HostCode.KIT_SIGNATURE.code(), TEXTS, "KitReader_signature", name).exception();
    }

    private static void compare(KitManifest manifest, Map<String, byte[]> files, String name) throws ProblemException {
        Set<String> listed = new HashSet<>();
        for (KitManifest.FileDigest file : manifest.files()) {
            byte[] content = files.get(file.path());
            listed.add(file.path());
            if (content == null || content.length != file.size() || !Sha256.hex(content).equals(file.sha256())) {
                throw changed(name, file.path());
            }
        }
        for (String path : files.keySet()) {
            if (!listed.contains(path)) {
                throw changed(name, path);
            }
        }
    }

    private static ProblemException changed(String name, String path) {
        return Problem.of(HostCode.KIT_CHANGED.code(), TEXTS, "KitReader_changed", name, path).exception();
    }

    private static ProblemException unreadable(String name, Exception cause) {
        return Problem.of(HostCode.KIT_UNREADABLE.code(), TEXTS, "KitReader_unreadable", name).exception(cause);
    }
}
