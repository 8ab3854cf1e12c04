package org.inkan.template.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;
import org.inkan.template.security.TrusteeNames;

/** What a security descriptor says, as sentences: one for the owner, one for each right of each trustee. */
final class AccessSentences {

    private static final Texts TEXTS = Texts.beside(AccessSentences.class);
    private static final int GENERIC_ALL = 0x10000000;
    /** WriteProperty, WriteDacl, WriteOwner, GenericWrite: each of them is enough to rewrite the template. */
    private static final int WRITE = 0x20 | 0x40000 | 0x80000 | 0x40000000;

    private AccessSentences() {
    }

    static Text all(SecurityDescriptor security) {
        return Text.joined("; ", new ArrayList<>(new LinkedHashSet<>(sentences(security))).stream().map(AccessSentences::text).toList());
    }

    static List<Text> onlyIn(SecurityDescriptor one, SecurityDescriptor other) {
        Set<Sentence> found = new LinkedHashSet<>(sentences(one));
        sentences(other).forEach(found::remove);
        return found.stream().map(AccessSentences::text).toList();
    }

    /** A trustee, what it may do, and whether it is allowed or denied; {@code detail} where no word fits. */
    private record Sentence(Sid trustee, String right, boolean denied, String detail) {
    }

    private static List<Sentence> sentences(SecurityDescriptor security) {
        List<Sentence> sentences = new ArrayList<>();
        security.owner().ifPresent(o -> sentences.add(new Sentence(o, "owns", false, "")));
        for (Ace ace : security.access()) {
            if (ace.allows() || ace.denies()) {
                rights(ace).forEach(right -> sentences.add(new Sentence(ace.trustee(), right, ace.denies(),
                    right.equals("other") ? String.format("0x%X", ace.mask()) + ace.objectType().map(t -> " " + t).orElse("") : "")));
            }
        }
        return sentences;
    }

    private static List<String> rights(Ace ace) {
        List<String> rights = new ArrayList<>();
        boolean whole = ace.objectType().isEmpty();
        boolean full = whole
                && ((ace.mask() & GENERIC_ALL) != 0 || (ace.mask() & Ace.FULL_CONTROL_WITHOUT_ENROLL) == Ace.FULL_CONTROL_WITHOUT_ENROLL);
        if (full) {
            rights.add("control");
        } else if (whole && (ace.mask() & WRITE) != 0) {
            rights.add("write");
        }
        if (whole && !full && (ace.mask() & 0x10) != 0) {
            rights.add("read");
        }
        if (ace.covers(Ace.ENROLL)) {
            rights.add("enroll");
        }
        if (ace.covers(Ace.AUTO_ENROLL)) {
            rights.add("autoenroll");
        }
        return rights.isEmpty() ? List.of("other") : rights;
    }

    private static Text text(Sentence sentence) {
        String key = "AccessSentences_" + sentence.right() + (sentence.denied() ? "_denied" : "");
        return TEXTS.text(key, TrusteeNames.name(sentence.trustee()), sentence.detail());
    }
}
