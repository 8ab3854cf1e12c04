package org.inkan.host;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    private final KitIdentity identity;
    private final Map<String, KitPart> files = new TreeMap<>();
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
        return add(path, KitPart.of(content));
    }

    /** Adds a file whose content is that of other kits too. */
    public KitBuilder add(String path, KitPart content) throws ProblemException {
        Optional<String> fault = KitPaths.fault(path);
        if (fault.isPresent() || taken.putIfAbsent(KitPaths.collisionKey(path), path) != null) {
            throw Problem.of(HostCode.KIT_PATH.code(), TEXTS, "KitReader_path", path,
                    TEXTS.text("KitReader_path_" + fault.orElse("collision"))).exception();
        }
        files.put(path, content);
        return this;
    }

    /** Signs the manifest and makes the zip. */
    public Kit build(KitSigner signer) throws ProblemException {
        List<KitManifest.FileDigest> digests = new ArrayList<>();
        List<KitEntry> entries = new ArrayList<>();
        files.forEach((path, part) -> {
            digests.add(new KitManifest.FileDigest(path, part.content().length, part.sha256()));
            entries.add(new KitEntry(path, part.content()));
        });
        KitManifest manifest = new KitManifest(KitManifest.SCHEMA, identity, digests);
        byte[] manifestBytes = KitManifestJson.write(manifest);
        byte[] signature = Base64.getEncoder().encode(signer.sign(manifestBytes));
        byte[] certificate = signer.encoded();
        Map<String, KitPart> all = new LinkedHashMap<>(files);
        all.put(Kit.MANIFEST, KitPart.of(manifestBytes));
        all.put(Kit.SIGNATURE, KitPart.of(signature));
        all.put(Kit.SIGNER, KitPart.of(certificate));
        return new Kit(manifest, Sha256.hex(manifestBytes), Sha256.hex(certificate), entries, KitZip.of(all));
    }
}
