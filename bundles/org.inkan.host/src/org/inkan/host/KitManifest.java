package org.inkan.host;

import java.util.List;

/**
 * The list of a kit's files with their digests. It is stored as {@code manifest.json}; the signature is made over
 * exactly those bytes.
 *
 * @param schema   version of the file format, currently 1
 * @param identity which kit
 * @param files    every file except the manifest, the signature and the signer's certificate, sorted by path
 */
public record KitManifest(int schema, KitIdentity identity, List<FileDigest> files) {
    /** Version written by this release. */
    public static final int SCHEMA = 1;

    /** Copies the list. */
    public KitManifest {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path   relative path
     * @param size   length in bytes
     * @param sha256 lower-case hex
     */
    public record FileDigest(String path, long size, String sha256) {
    }
}
