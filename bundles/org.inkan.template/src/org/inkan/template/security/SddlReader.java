package org.inkan.template.security;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SDDL (MS-DTYP), plus the opaque entries of {@link SddlWriter}. */
final class SddlReader {

    private static final Pattern SECTION = Pattern.compile("\\s*([OGDS]):");
    private static final Pattern ACL_FLAGS = Pattern.compile("\\s*(P|AR|AI)");
    private static final Pattern SID = Pattern.compile("\\s*(S-1-(?:0[xX][0-9a-fA-F]+|\\d+)(?:-\\d+)*|[A-Z]{2})");
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final String text;
    private final Sid domain;
    private int position;

    SddlReader(String text, Sid domain) {
        this.text = text;
        this.domain = domain;
    }

    SecurityDescriptor read() throws SecurityDescriptorException {
        int control = SecurityDescriptor.SELF_RELATIVE;
        Optional<Sid> owner = Optional.empty();
        Optional<Sid> group = Optional.empty();
        Optional<Acl> dacl = Optional.empty();
        Optional<Acl> sacl = Optional.empty();
        while (!text.substring(position).isBlank()) {
            switch (token(SECTION)) {
                case "O" -> owner = Optional.of(sid());
                case "G" -> group = Optional.of(sid());
                case "D" -> {
                    control |= SecurityDescriptor.DACL_PRESENT | aclFlags();
                    dacl = Optional.of(Acl.of(entries()));
                }
                default -> {
                    control |= SecurityDescriptor.SACL_PRESENT | aclFlags() << 1;
                    sacl = Optional.of(Acl.of(entries()));
                }
            }
        }
        return new SecurityDescriptor(control, owner, group, sacl, dacl);
    }

    private String token(Pattern pattern) throws SecurityDescriptorException {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new SecurityDescriptorException(position);
        }
        position = matcher.end();
        return matcher.group(1);
    }

    private Sid sid() throws SecurityDescriptorException {
        return sid(token(SID), position);
    }

    private Sid sid(String name, int at) throws SecurityDescriptorException {
        Optional<Sid> sid = name.startsWith("S-") ? Sid.parse(name) : SidAlias.sid(name, domain);
        return sid.orElseThrow(() -> new SecurityDescriptorException(at));
    }

    private int aclFlags() {
        int flags = 0;
        Matcher matcher = ACL_FLAGS.matcher(text).region(position, text.length());
        while (matcher.lookingAt()) {
            flags |= switch (matcher.group(1)) {
                case "P" -> SecurityDescriptor.DACL_PROTECTED;
                case "AR" -> 0x100;
                default -> SecurityDescriptor.DACL_AUTO_INHERITED;
            };
            position = matcher.end();
            matcher.region(position, text.length());
        }
        return flags;
    }

    private List<Ace> entries() throws SecurityDescriptorException {
        List<Ace> entries = new ArrayList<>();
        while (position < text.length() && text.charAt(position) == '(') {
            int end = text.indexOf(')', position);
            if (end < 0) {
                throw new SecurityDescriptorException(position);
            }
            entries.add(ace(text.substring(position + 1, end).split(";", -1)));
            position = end + 1;
            while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                position++;
            }
        }
        return entries;
    }

    private Ace ace(String[] fields) throws SecurityDescriptorException {
        if (fields.length < 6 || fields.length > 7) {
            throw new SecurityDescriptorException(position);
        }
        String name = fields[0].strip();
        int flags = bits(fields[1].strip(), SddlTokens.FLAGS, Map.of());
        if (name.matches("X\\d{1,3}")) {
            return new Ace(
                    Integer.parseInt(name.substring(1)) & 0xFF, flags, 0, Optional.empty(), Optional.empty(), Ace.OPAQUE,
                    octets(fields[2]));
        }
        Integer type = SddlTokens.TYPES.get(name);
        if (type == null) {
            throw new SecurityDescriptorException(position);
        }
        return new Ace(type, flags, bits(fields[2].strip(), SddlTokens.RIGHTS, SddlTokens.SETS), guid(fields[3].strip()),
            guid(fields[4].strip()), sid(fields[5].strip(), position), octets(fields.length == 7 ? fields[6] : ""));
    }

    private byte[] octets(String hex) throws SecurityDescriptorException {
        try {
            return HexFormat.of().parseHex(hex.strip());
        } catch (IllegalArgumentException e) {
            throw new SecurityDescriptorException(position);
        }
    }

    private Optional<UUID> guid(String guid) throws SecurityDescriptorException {
        if (!guid.isEmpty() && !GUID.matcher(guid).matches()) {
            throw new SecurityDescriptorException(position);
        }
        return guid.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(guid));
    }

    private int bits(String words, Map<String, Integer> known, Map<String, Integer> sets) throws SecurityDescriptorException {
        if (words.toLowerCase(Locale.ROOT).matches("0x[0-9a-f]{1,8}")) {
            return Integer.parseUnsignedInt(words.substring(2), 16);
        }
        if (words.matches("\\d{1,10}") && Long.parseLong(words) <= 0xFFFFFFFFL) {
            return (int) Long.parseLong(words);
        }
        int bits = 0;
        for (int i = 0; i < words.length(); i += 2) {
            String word = words.substring(i, Math.min(i + 2, words.length()));
            Integer bit = known.getOrDefault(word, sets.get(word));
            if (bit == null) {
                throw new SecurityDescriptorException(position);
            }
            bits |= bit;
        }
        return bits;
    }
}
