package org.inkan.template.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Encodes the self-relative form. */
final class SecurityDescriptorWriter {

    private SecurityDescriptorWriter() {
    }

    static byte[] encode(SecurityDescriptor descriptor) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        int sacl = append(parts, descriptor.sacl().map(SecurityDescriptorWriter::acl));
        int dacl = append(parts, descriptor.dacl().map(SecurityDescriptorWriter::acl));
        int owner = append(parts, descriptor.owner().map(Sid::encoded));
        int group = append(parts, descriptor.group().map(Sid::encoded));
        int control = descriptor.control() | SecurityDescriptor.SELF_RELATIVE
            | (dacl != 0 ? SecurityDescriptor.DACL_PRESENT : 0) | (sacl != 0 ? SecurityDescriptor.SACL_PRESENT : 0);
        return ByteBuffer.allocate(20 + parts.size()).order(ByteOrder.LITTLE_ENDIAN).put((byte) 1).put((byte) 0)
            .putShort((short) control).putInt(owner).putInt(group).putInt(sacl).putInt(dacl).put(parts.toByteArray()).array();
    }

    private static int append(ByteArrayOutputStream parts, Optional<byte[]> part) {
        if (part.isEmpty()) {
            return 0;
        }
        int offset = 20 + parts.size();
        parts.writeBytes(part.get());
        return offset;
    }

    private static byte[] acl(Acl acl) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        acl.entries().forEach(a -> entries.writeBytes(ace(a)));
        return ByteBuffer.allocate(8 + entries.size()).order(ByteOrder.LITTLE_ENDIAN).put((byte) acl.revision()).put((byte) 0)
            .putShort((short) (8 + entries.size())).putShort((short) acl.entries().size()).putShort((short) 0)
            .put(entries.toByteArray()).array();
    }

    static byte[] ace(Ace ace) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (!ace.trustee().equals(Ace.OPAQUE)) {
            body.writeBytes(number(ace.mask()));
            if (ace.objectAce()) {
                body.writeBytes(number((ace.objectType().isPresent() ? 1 : 0) | (ace.inheritedType().isPresent() ? 2 : 0)));
                ace.objectType().map(GuidCodec::encode).ifPresent(body::writeBytes);
                ace.inheritedType().map(GuidCodec::encode).ifPresent(body::writeBytes);
            }
            body.writeBytes(ace.trustee().encoded());
        }
        body.writeBytes(ace.rest());
        return ByteBuffer.allocate(4 + body.size()).order(ByteOrder.LITTLE_ENDIAN).put((byte) ace.type()).put((byte) ace.flags())
            .putShort((short) (4 + body.size())).put(body.toByteArray()).array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
