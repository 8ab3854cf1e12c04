package org.inkan.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.inkan.core.digest.Sha256;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Collects the files of a kit and makes the signed zip. The bytes depend on the files, the identity and the signer
 * only: entries are sorted, times are fixed. Not thread-safe; use one builder for one kit.
 */
public final class KitBuilder {
    private static final Texts TEXTS = Texts.beside(KitBuilder.class);
    /** Zip cannot say "no time"; 1 January 1980 is its earliest and is what reproducible builds use. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final KitIdentity identity;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> taken = new HashMap<>();

    /** Starts an empty kit. */
    public KitBuilder(KitIdentity identity) {
        this.identity = identity;
        for (String own : List.of(Kit.MANIFEST, Kit.SIGNATURE, Kit.SIGNER)) {
            taken.put(KitPaths.collisionKey(own), own);
        }
    }

    /** Adds a file; unsafe names and names Windows would take for one already there are refused. */
    public KitBuilder add(String path, byte[] content) throws ProblemException {
        Optional<String> fault = KitPaths.fault(path);
        if (fault.isPresent() || taken.putIfAbsent(KitPaths.collisionKey(path), path) != null) {
            throw Problem.of(HostCode.KIT_PATH.code(), TEXTS, "KitReader_path", path,
                    TEXTS.text("KitReader_path_" + fault.orElse("collision"))).exception();
        }
        files.put(path, content.clone());
        return this;
    }

    /** Signs the manifest and makes the zip. */
    public Kit build(KitSigner signer) throws ProblemException {
        List<KitManifest.FileDigest> digests = new ArrayList<>();
        List<KitEntry> entries = new ArrayList<>();
        files.forEach((path, content) -> {
            digests.add(new KitManifest.FileDigest(path, content.length, Sha256.hex(content)));
            entries.add(new KitEntry(path, content));
        });
        KitManifest manifest = new KitManifest(KitManifest.SCHEMA, identity, digests);
        byte[] manifestBytes = KitManifestJson.write(manifest);
        byte[] signature = Base64.getEncoder().encode(signer.sign(manifestBytes));
        byte[] certificate = signer.encoded();
        List<KitEntry> all = new ArrayList<>(entries);
        all.add(new KitEntry(Kit.MANIFEST, manifestBytes));
        all.add(new KitEntry(Kit.SIGNATURE, signature));
        all.add(new KitEntry(Kit.SIGNER, certificate));
        return new Kit(manifest, Sha256.hex(manifestBytes), Sha256.hex(certificate), entries, zip(all));
    }

    private static byte[] zip(List<KitEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (KitEntry entry : entries) {
                ZipEntry header = new ZipEntry(entry.path());
                header.setTimeLocal(NO_TIME);
                zip.putNextEntry(header);
                zip.write(entry.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
