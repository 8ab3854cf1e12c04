package org.inkan.host;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.inkan.core.digest.Sha256;

/**
 * The content of a file in kits with everything that a kit says of it, worked out once. The scripts are the same in the
 * kits of all hosts of a run, and compressing them for each host anew took longer than signing the kit. Immutable.
 */
public final class KitPart {

    private final byte[] content;
    private final String sha256;
    private final long crc;
    private final byte[] deflated;

    private KitPart(byte[] content) {
        this.content = content;
        this.sha256 = Sha256.hex(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        this.crc = sum.getValue();
        this.deflated = deflate(content);
    }

    /** The part with this content, which is copied. */
    public static KitPart of(byte[] content) {
        return new KitPart(content.clone());
    }

    /** Not a copy: for this package, which does not change it. */
    byte[] content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    long crc() {
        return crc;
    }

    /** The content in the raw form of RFC 1951 that zip files hold. */
    byte[] deflated() {
        return deflated;
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
            byte[] block = new byte[Math.min(content.length + 64, 1 << 14)];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
