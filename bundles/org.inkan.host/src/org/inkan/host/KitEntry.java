package org.inkan.host;

import java.util.Arrays;

/**
 * One file of a kit.
 *
 * @param path    relative path with forward slashes; see {@link KitPaths}
 * @param content bytes, copied in and out
 */
public record KitEntry(String path, byte[] content) {
    /** Copies the content. */
    public KitEntry {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KitEntry that && path.equals(that.path) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + Arrays.hashCode(content);
    }

    /** Never prints content: it may be a key file. */
    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
