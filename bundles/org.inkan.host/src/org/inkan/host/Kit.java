package org.inkan.host;

import java.util.List;
import java.util.Optional;

/**
 * A kit whose manifest, digests and signature agree. Made by {@link KitBuilder} or {@link KitReader} only, so
 * holding one means it was checked. Immutable.
 */
public final class Kit {
    /** Name of the manifest inside the zip. */
    public static final String MANIFEST = "manifest.json";
    /** Name of the signature: Base64 of an RSASSA-PKCS1-v1_5 SHA-256 signature over the manifest's bytes. */
    public static final String SIGNATURE = "manifest.sig";
    /** Name of the certificate that holds the public key for the signature. */
    public static final String SIGNER = "kit-signer.cer";

    private final KitManifest manifest;
    private final String manifestSha256;
    private final String signerSha256;
    private final List<KitEntry> entries;
    private final byte[] zip;

    Kit(KitManifest manifest, String manifestSha256, String signerSha256, List<KitEntry> entries, byte[] zip) {
        this.manifest = manifest;
        this.manifestSha256 = manifestSha256;
        this.signerSha256 = signerSha256;
        this.entries = List.copyOf(entries);
        this.zip = zip;
    }

    /** What is in it. */
    public KitManifest manifest() {
        return manifest;
    }

    /** Which kit. */
    public KitIdentity identity() {
        return manifest.identity();
    }

    /** SHA-256 of the manifest's bytes, lower-case hex; a result file repeats it. */
    public String manifestSha256() {
        return manifestSha256;
    }

    /** SHA-256 of the signer's certificate, lower-case hex: what a person compares. */
    public String signerSha256() {
        return signerSha256;
    }

    /** The files of the manifest, sorted by path. */
    public List<KitEntry> entries() {
        return entries;
    }

    /** A file by its path. */
    public Optional<byte[]> file(String path) {
        return entries.stream().filter(e -> e.path().equals(path)).findFirst().map(KitEntry::content);
    }

    /** The zip file. Equal input gives equal bytes. */
    public byte[] zip() {
        return zip.clone();
    }
}
