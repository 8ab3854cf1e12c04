package org.inkan.template.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateFlag;

/** Compares two templates by meaning: flags by name, periods, systems and rights in words. Stateless. */
public final class TemplateDiff {

    private static final Texts TEXTS = Texts.beside(TemplateDiff.class);

    private TemplateDiff() {
    }

    /** The differences from {@code before} to {@code after}, by attribute name. */
    public static List<TemplateChange> diff(CertificateTemplate before, CertificateTemplate after) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(before.attributes().keySet());
        names.addAll(after.attributes().keySet());
        List<TemplateChange> changes = new ArrayList<>();
        for (String name : names) {
            List<AttributeValue> old = before.attributes().getOrDefault(name, List.of());
            List<AttributeValue> now = after.attributes().getOrDefault(name, List.of());
            if (!old.equals(now)) {
                Text from = words(before, name, old);
                Text to = words(after, name, now);
                if (rights(changes, name, before, after)) {
                    continue;
                }
                changes.add(new TemplateChange(name, TEXTS.text("TemplateDiff_changed", name, from, to), from, to));
            }
        }
        return List.copyOf(changes);
    }

    /** Rights are compared sentence by sentence; a change that no sentence shows appears as SDDL. */
    private static boolean rights(List<TemplateChange> changes, String name, CertificateTemplate before, CertificateTemplate after) {
        if (!name.equalsIgnoreCase(TemplateAttribute.SECURITY_DESCRIPTOR.ldapName()) || before.security().isEmpty()
                || after.security().isEmpty()) {
            return false;
        }
        List<Text> removed = AccessSentences.onlyIn(before.security().get(), after.security().get());
        List<Text> added = AccessSentences.onlyIn(after.security().get(), before.security().get());
        Text none = TEXTS.text("TemplateDiff_none");
        removed.forEach(s -> changes.add(new TemplateChange(name, TEXTS.text("TemplateDiff_removed", s), s, none)));
        added.forEach(s -> changes.add(new TemplateChange(name, TEXTS.text("TemplateDiff_added", s), none, s)));
        if (removed.isEmpty() && added.isEmpty()) {
            Text from = Text.literal(before.security().get().toSddl());
            Text to = Text.literal(after.security().get().toSddl());
            changes.add(new TemplateChange(name, TEXTS.text("TemplateDiff_changed", name, from, to), from, to));
        }
        return true;
    }

    private static Text privateKey(int value) {
        Compatibility systems = Compatibility.of(value);
        int rest = new Compatibility(0, 0).applyTo(value);
        if (systems.authority() + systems.client() == 0) {
            return flags(PrivateKeyFlag.class, value);
        }
        Text names = TEXTS.text("TemplateDiff_systems", systems.authorityName(), systems.clientName());
        return rest == 0 ? names : Text.joined(", ", List.of(flags(PrivateKeyFlag.class, rest), names));
    }

    private static Text words(CertificateTemplate template, String name, List<AttributeValue> values) {
        if (values.isEmpty()) {
            return TEXTS.text("TemplateDiff_none");
        }
        return TemplateAttribute.named(name).map(a -> words(template, a)).orElseGet(() -> plain(values));
    }

    private static Text words(CertificateTemplate template, TemplateAttribute attribute) {
        return switch (attribute) {
            case FLAGS -> flags(GeneralFlag.class, template.integer(attribute, 0));
            case ENROLLMENT_FLAG -> flags(EnrollmentFlag.class, template.integer(attribute, 0));
            case PRIVATE_KEY_FLAG -> privateKey(template.integer(attribute, 0));
            case NAME_FLAG -> flags(CertificateNameFlag.class, template.integer(attribute, 0));
            case EXPIRATION_PERIOD -> template.validity().text();
            case OVERLAP_PERIOD -> template.overlap().text();
            case KEY_USAGE -> Text.literal(String.join(", ", template.keyUsage().stream().map(KeyUsage::label).toList()));
            case SECURITY_DESCRIPTOR -> template.security().map(AccessSentences::all).orElseGet(() -> TEXTS.text("TemplateDiff_none"));
            case EXTENDED_KEY_USAGE, APPLICATION_POLICY, CRITICAL_EXTENSIONS -> Text.joined(", ",
                template.texts(attribute).stream().map(o -> Oids.name(o).orElse(Text.literal(o))).toList());
            default -> Text.literal(String.join(", ", template.texts(attribute)));
        };
    }

    private static <F extends Enum<F> & TemplateFlag> Text flags(Class<F> type, int value) {
        List<String> names = new ArrayList<>(TemplateFlag.decode(type, value).stream().map(Enum::name).toList());
        int rest = TemplateFlag.unnamed(type, value);
        if (rest != 0 || names.isEmpty()) {
            names.add(String.format("0x%X", rest));
        }
        return Text.literal(String.join(", ", names));
    }

    private static Text plain(List<AttributeValue> values) {
        return Text.literal(String.join(", ", values.stream().map(AttributeValue::toString).toList()));
    }
}
