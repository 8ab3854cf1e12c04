package org.inkan.template.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateFlag;

/** The differences of two templates, setting by setting as the console names them; each bit of a flag attribute is one. Stateless. */
public final class MeaningRows {

    private static final Texts TEXTS = Texts.beside(MeaningRows.class);

    private MeaningRows() {
    }

    /** The differences, by attribute. */
    public static List<MeaningRow> of(CertificateTemplate before, CertificateTemplate after) {
        List<MeaningRow> rows = new ArrayList<>();
        for (TemplateChange change : TemplateDiff.diff(before, after)) {
            Optional<TemplateAttribute> attribute = TemplateAttribute.named(change.attribute());
            List<MeaningRow> bits = attribute.map(a -> bits(a, before, after)).orElse(List.of());
            if (bits.isEmpty()) {
                Text setting = setting(attribute.map(TemplateAttribute::ldapName).orElse(change.attribute()));
                rows.add(new MeaningRow(setting, change.before(), change.after(), change.attribute()));
            } else {
                rows.addAll(bits);
            }
        }
        return List.copyOf(rows);
    }

    /** What nobody has given a name keeps the one it has in the directory. */
    private static Text setting(String name) {
        String key = "MeaningRows_" + name;
        return TEXTS.has(key) ? TEXTS.text(key) : Text.literal(name);
    }

    /** Empty where the attribute holds no flags, or bits have changed that nobody has named. */
    private static List<MeaningRow> bits(TemplateAttribute attribute, CertificateTemplate before, CertificateTemplate after) {
        return switch (attribute) {
            case FLAGS -> bits(GeneralFlag.class, attribute, before, after, 0);
            case ENROLLMENT_FLAG -> bits(EnrollmentFlag.class, attribute, before, after, 0);
            case NAME_FLAG -> bits(CertificateNameFlag.class, attribute, before, after, 0);
            case PRIVATE_KEY_FLAG -> {
                List<MeaningRow> rows = new ArrayList<>(
                        bits(PrivateKeyFlag.class, attribute, before, after, new Compatibility(0xF, 0xF).applyTo(0)));
                systems(rows, attribute, before.compatibility(), after.compatibility());
                yield rows;
            }
            default -> List.of();
        };
    }

    private static <F extends Enum<F> & TemplateFlag> List<MeaningRow> bits(Class<F> type, TemplateAttribute attribute,
            CertificateTemplate before, CertificateTemplate after, int elsewhere) {
        int changed = (before.integer(attribute, 0) ^ after.integer(attribute, 0)) & ~elsewhere;
        if (TemplateFlag.unnamed(type, changed) != 0) {
            return List.of();
        }
        List<MeaningRow> rows = new ArrayList<>();
        for (F flag : TemplateFlag.decode(type, changed)) {
            rows.add(new MeaningRow(setting(flag.name()), state(before.has(flag)), state(after.has(flag)), attribute.ldapName()));
        }
        return rows;
    }

    private static void systems(List<MeaningRow> rows, TemplateAttribute attribute, Compatibility before, Compatibility after) {
        if (before.authority() != after.authority()) {
            rows.add(new MeaningRow(setting("authority"), before.authorityName(), after.authorityName(), attribute.ldapName()));
        }
        if (before.client() != after.client()) {
            rows.add(new MeaningRow(setting("recipient"), before.clientName(), after.clientName(), attribute.ldapName()));
        }
    }

    private static Text state(boolean on) {
        return TEXTS.text(on ? "MeaningRows_on" : "MeaningRows_off");
    }
}
