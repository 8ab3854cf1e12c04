package org.inkan.template.security;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A security identifier (MS-DTYP).
 *
 * @param authority      48-bit identifier authority
 * @param subAuthorities up to 15 unsigned 32-bit numbers
 */
public record Sid(long authority, List<Long> subAuthorities) {

    /** Stands for the domain where none is known, so that presets can name Domain Admins before a forest is chosen. */
    public static final Sid UNKNOWN_DOMAIN = new Sid(5, List.of(21L, 0L, 0L, 0L));
    /** Everyone. */
    public static final Sid EVERYONE = new Sid(1, List.of(0L));
    /** Anonymous. */
    public static final Sid ANONYMOUS = new Sid(5, List.of(7L));
    /** Authenticated Users. */
    public static final Sid AUTHENTICATED_USERS = new Sid(5, List.of(11L));
    /** Local System. */
    public static final Sid SYSTEM = new Sid(5, List.of(18L));
    /** BUILTIN\Users. */
    public static final Sid BUILTIN_USERS = new Sid(5, List.of(32L, 545L));

    private static final Pattern TEXT = Pattern.compile("[Ss]-1-(\\d{1,15}|0[xX][0-9a-fA-F]{1,12})((?:-\\d{1,10}){0,15})");

    /** Copies the list and refuses numbers that do not fit. */
    public Sid {
        subAuthorities = List.copyOf(subAuthorities);
        if (subAuthorities.size() > 15 || authority < 0 || authority >= 1L << 48
            || subAuthorities.stream().anyMatch(s -> s < 0 || s > 0xFFFFFFFFL)) {
            throw new IllegalArgumentException("not a SID");
        }
    }

    /** Reads {@code S-1-5-…}; empty if it is not one. */
    public static Optional<Sid> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String head = matcher.group(1);
        long authority = head.startsWith("0x") || head.startsWith("0X") ? Long.parseLong(head.substring(2), 16) : Long.parseLong(head);
        String tail = matcher.group(2);
        List<Long> subs = tail.isEmpty() ? List.of() : Arrays.stream(tail.substring(1).split("-")).map(Long::parseLong).toList();
        boolean fits = authority < 1L << 48 && subs.stream().allMatch(s -> s <= 0xFFFFFFFFL);
        return fits ? Optional.of(new Sid(authority, subs)) : Optional.empty();
    }

    /** The SID of that number in a domain, for example 512 for Domain Admins. */
    public Sid child(long relativeId) {
        List<Long> subs = new ArrayList<>(subAuthorities);
        subs.add(relativeId);
        return new Sid(authority, subs);
    }

    /** Whether this is {@code S-1-5-21-a-b-c-rid}. */
    public boolean isDomainAccount() {
        return authority == 5 && subAuthorities.size() == 5 && subAuthorities.getFirst() == 21;
    }

    /** The domain part of a domain account. */
    public Optional<Sid> domain() {
        return isDomainAccount() ? Optional.of(new Sid(authority, subAuthorities.subList(0, 4))) : Optional.empty();
    }

    /** The last number; -1 when there is none. */
    public long relativeId() {
        return subAuthorities.isEmpty() ? -1 : subAuthorities.getLast();
    }

    /** The binary form: authority big-endian, the rest little-endian. */
    public byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * subAuthorities.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 1).put((byte) subAuthorities.size());
        for (int shift = 40; shift >= 0; shift -= 8) {
            out.put((byte) (authority >>> shift));
        }
        subAuthorities.forEach(s -> out.putInt(s.intValue()));
        return out.array();
    }

    /** Reads a SID at the buffer's position; the buffer must be little-endian. */
    static Sid read(ByteBuffer in) throws SecurityDescriptorException {
        int start = in.position();
        if (in.remaining() < 8 || in.get() != 1) {
            throw new SecurityDescriptorException(start);
        }
        int count = in.get() & 0xFF;
        long authority = 0;
        for (int i = 0; i < 6; i++) {
            authority = authority << 8 | in.get() & 0xFF;
        }
        if (count > 15 || in.remaining() < 4 * count) {
            throw new SecurityDescriptorException(start);
        }
        List<Long> subs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            subs.add(in.getInt() & 0xFFFFFFFFL);
        }
        return new Sid(authority, subs);
    }

    @Override
    public String toString() {
        String head = authority > 0xFFFFFFFFL ? "0x" + Long.toHexString(authority) : Long.toString(authority);
        return "S-1-" + head + subAuthorities.stream().map(s -> "-" + s).collect(Collectors.joining());
    }
}
