package org.inkan.template.security;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** GUID octets (MS-DTYP): the first three fields little-endian, the last eight octets as they are. */
final class GuidCodec {

    private GuidCodec() {
    }

    static UUID read(ByteBuffer in) {
        long high = (in.getInt() & 0xFFFFFFFFL) << 32 | (in.getShort() & 0xFFFFL) << 16 | in.getShort() & 0xFFFFL;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            low = low << 8 | in.get() & 0xFF;
        }
        return new UUID(high, low);
    }

    static byte[] encode(UUID guid) {
        ByteBuffer out = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        long high = guid.getMostSignificantBits();
        out.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
        return out.order(ByteOrder.BIG_ENDIAN).putLong(guid.getLeastSignificantBits()).array();
    }
}
