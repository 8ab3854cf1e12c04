package org.inkan.template.security;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decodes the self-relative form; every offset and length is checked before it is followed. */
final class SecurityDescriptorReader {

    private final byte[] bytes;

    SecurityDescriptorReader(byte[] bytes) {
        this.bytes = bytes;
    }

    SecurityDescriptor read() throws SecurityDescriptorException {
        if (bytes.length < 20 || bytes[0] != 1) {
            throw new SecurityDescriptorException(0);
        }
        ByteBuffer in = at(2);
        int control = in.getShort() & 0xFFFF;
        int owner = in.getInt();
        int group = in.getInt();
        int sacl = in.getInt();
        int dacl = in.getInt();
        return new SecurityDescriptor(control, sid(owner), sid(group), acl(control, SecurityDescriptor.SACL_PRESENT, sacl),
            acl(control, SecurityDescriptor.DACL_PRESENT, dacl));
    }

    private ByteBuffer at(int offset) throws SecurityDescriptorException {
        if (offset < 0 || offset > bytes.length) {
            throw new SecurityDescriptorException(bytes.length);
        }
        return ByteBuffer.wrap(bytes, offset, bytes.length - offset).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Optional<Sid> sid(int offset) throws SecurityDescriptorException {
        return offset == 0 ? Optional.empty() : Optional.of(Sid.read(at(offset)));
    }

    private Optional<Acl> acl(int control, int presentBit, int offset) throws SecurityDescriptorException {
        if ((control & presentBit) == 0 || offset == 0) {
            return Optional.empty();
        }
        ByteBuffer in = at(offset);
        if (in.remaining() < 8) {
            throw new SecurityDescriptorException(offset);
        }
        int revision = in.get() & 0xFF;
        in.get();
        int size = in.getShort() & 0xFFFF;
        int count = in.getShort() & 0xFFFF;
        in.getShort();
        if (size < 8 || size - 8 > in.remaining()) {
            throw new SecurityDescriptorException(offset + 2);
        }
        in.limit(in.position() + size - 8);
        List<Ace> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(ace(in));
        }
        return Optional.of(new Acl(revision, entries));
    }

    private static Ace ace(ByteBuffer in) throws SecurityDescriptorException {
        int start = in.position();
        if (in.remaining() < 4) {
            throw new SecurityDescriptorException(start);
        }
        int type = in.get() & 0xFF;
        int flags = in.get() & 0xFF;
        int size = in.getShort() & 0xFFFF;
        if (size < 4 || size - 4 > in.remaining()) {
            throw new SecurityDescriptorException(start + 2);
        }
        byte[] body = new byte[size - 4];
        in.get(body);
        return body(type, flags, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN), start);
    }

    private static Ace body(int type, int flags, ByteBuffer in, int start) throws SecurityDescriptorException {
        boolean object = type >= 5 && type <= 8;
        if (!object && type > 3 && type != 17) {
            return new Ace(type, flags, 0, Optional.empty(), Optional.empty(), Ace.OPAQUE, rest(in));
        }
        if (in.remaining() < (object ? 8 : 4)) {
            throw new SecurityDescriptorException(start);
        }
        int mask = in.getInt();
        int present = object ? in.getInt() : 0;
        Optional<UUID> objectType = guid(in, (present & 1) != 0, start);
        Optional<UUID> inherited = guid(in, (present & 2) != 0, start);
        Sid trustee = Sid.read(in);
        return new Ace(type, flags, mask, objectType, inherited, trustee, rest(in));
    }

    private static Optional<UUID> guid(ByteBuffer in, boolean present, int start) throws SecurityDescriptorException {
        if (present && in.remaining() < 16) {
            throw new SecurityDescriptorException(start);
        }
        return present ? Optional.of(GuidCodec.read(in)) : Optional.empty();
    }

    private static byte[] rest(ByteBuffer in) {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }
}
