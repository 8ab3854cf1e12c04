package org.inkan.template.security;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Writes SDDL. Entries of unknown types have no SDDL form and are written as a comment-free opaque entry {@code (X<type>;…)}. */
final class SddlWriter {

    private SddlWriter() {
    }

    static String write(SecurityDescriptor sd, Sid domain) {
        StringBuilder out = new StringBuilder();
        sd.owner().ifPresent(s -> out.append("O:").append(name(s, domain)));
        sd.group().ifPresent(s -> out.append("G:").append(name(s, domain)));
        sd.dacl().ifPresent(a -> acl(out.append("D:"), sd.control(), a, domain));
        sd.sacl().ifPresent(a -> acl(out.append("S:"), sd.control() >>> 1, a, domain));
        return out.toString();
    }

    private static void acl(StringBuilder out, int control, Acl acl, Sid domain) {
        out.append((control & SecurityDescriptor.DACL_PROTECTED) != 0 ? "P" : "");
        out.append((control & 0x100) != 0 ? "AR" : "");
        out.append((control & SecurityDescriptor.DACL_AUTO_INHERITED) != 0 ? "AI" : "");
        acl.entries().forEach(a -> ace(out, a, domain));
    }

    private static void ace(StringBuilder out, Ace ace, Sid domain) {
        boolean opaque = ace.trustee().equals(Ace.OPAQUE);
        out.append('(').append(type(ace.type())).append(';').append(bits(ace.flags(), SddlTokens.FLAGS)).append(';');
        out.append(opaque ? HexFormat.of().formatHex(ace.rest()) : bits(ace.mask(), SddlTokens.RIGHTS)).append(';');
        out.append(ace.objectType().map(UUID::toString).orElse("")).append(';');
        out.append(ace.inheritedType().map(UUID::toString).orElse("")).append(';');
        out.append(opaque ? "" : name(ace.trustee(), domain));
        if (!opaque && ace.rest().length > 0) {
            out.append(';').append(HexFormat.of().formatHex(ace.rest()));
        }
        out.append(')');
    }

    private static String type(int type) {
        return SddlTokens.TYPES.entrySet().stream().filter(e -> e.getValue() == type).map(Map.Entry::getKey).findFirst().orElse("X" + type);
    }

    private static String bits(int value, Map<String, Integer> words) {
        int rest = value;
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if ((rest & word.getValue()) != 0) {
                out.append(word.getKey());
                rest &= ~word.getValue();
            }
        }
        return rest == 0 ? out.toString() : "0x" + Integer.toHexString(value);
    }

    static String name(Sid sid, Sid domain) {
        return SidAlias.alias(sid, domain).orElseGet(sid::toString);
    }
}
