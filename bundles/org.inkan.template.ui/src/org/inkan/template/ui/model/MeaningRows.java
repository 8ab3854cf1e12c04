package org.inkan.template.ui.model;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.inkan.template.diff.TemplateChange;
import org.inkan.template.diff.TemplateDiff;

/** The differences of two templates, setting by setting as the pages name them; each bit of a flag attribute is one. Stateless. */
public final class MeaningRows {

    private static final Texts TEXTS = Texts.beside(MeaningRows.class);

    private static final Map<TemplateFlag, Field<?>> BITS = Map.ofEntries(
            entry(EnrollmentFlag.PUBLISH_TO_DS, Fields.PUBLISH),
            entry(EnrollmentFlag.AUTO_ENROLLMENT_CHECK_USER_DS_CERTIFICATE, Fields.NO_DUPLICATE),
            entry(EnrollmentFlag.REMOVE_INVALID_CERTIFICATE_FROM_PERSONAL_STORE, Fields.DELETE_OLD),
            entry(EnrollmentFlag.INCLUDE_SYMMETRIC_ALGORITHMS, Fields.SYMMETRIC),
            entry(EnrollmentFlag.ENABLE_KEY_REUSE_ON_NT_TOKEN_KEYSET_STORAGE_FULL, Fields.KEEP_KEY),
            entry(EnrollmentFlag.PEND_ALL_REQUESTS, Fields.APPROVAL),
            entry(EnrollmentFlag.PREVIOUS_APPROVAL_VALIDATE_REENROLLMENT, Fields.VALID_CERTIFICATE),
            entry(EnrollmentFlag.ALLOW_PREVIOUS_APPROVAL_KEYBASEDRENEWAL_VALIDATE_REENROLLMENT, Fields.KEY_RENEWAL),
            entry(EnrollmentFlag.NOREVOCATIONINFOINISSUEDCERTS, Fields.NO_REVOCATION),
            entry(EnrollmentFlag.INCLUDE_BASIC_CONSTRAINTS_FOR_EE_CERTS, Fields.CONSTRAINTS),
            entry(PrivateKeyFlag.REQUIRE_PRIVATE_KEY_ARCHIVAL, Fields.ARCHIVE),
            entry(PrivateKeyFlag.EXPORTABLE_KEY, Fields.EXPORTABLE),
            entry(PrivateKeyFlag.REQUIRE_SAME_KEY_RENEWAL, Fields.SAME_KEY),
            entry(PrivateKeyFlag.REQUIRE_ALTERNATE_SIGNATURE_ALGORITHM, CryptographyFields.ALTERNATE),
            entry(CertificateNameFlag.OLD_CERT_SUPPLIES_SUBJECT_AND_ALT_NAME, SubjectFields.FROM_OLD),
            entry(CertificateNameFlag.SUBJECT_REQUIRE_EMAIL, SubjectFields.EMAIL),
            entry(CertificateNameFlag.SUBJECT_ALT_REQUIRE_EMAIL, SubjectFields.ALT_EMAIL),
            entry(CertificateNameFlag.SUBJECT_ALT_REQUIRE_DNS, SubjectFields.ALT_DNS),
            entry(CertificateNameFlag.SUBJECT_ALT_REQUIRE_UPN, SubjectFields.ALT_UPN),
            entry(CertificateNameFlag.SUBJECT_ALT_REQUIRE_SPN, SubjectFields.ALT_SPN),
            entry(GeneralFlag.DONOTPERSISTINDB, Fields.NOT_STORED));

    private static final Map<TemplateAttribute, Field<?>> WHOLE = Map.of(
            TemplateAttribute.DISPLAY_NAME, Fields.DISPLAY_NAME,
            TemplateAttribute.EXPIRATION_PERIOD, Fields.VALIDITY,
            TemplateAttribute.OVERLAP_PERIOD, Fields.OVERLAP,
            TemplateAttribute.APPLICATION_POLICY, Fields.PURPOSES,
            TemplateAttribute.CERTIFICATE_POLICY, Fields.POLICIES,
            TemplateAttribute.MINIMAL_KEY_SIZE, CryptographyFields.KEY_SIZE,
            TemplateAttribute.DEFAULT_CSPS, CryptographyFields.PROVIDERS,
            TemplateAttribute.RA_SIGNATURE, Fields.SIGNATURES,
            TemplateAttribute.RA_POLICIES, Fields.SIGNER_POLICIES,
            TemplateAttribute.SUPERSEDE_TEMPLATES, Fields.SUPERSEDED);

    private MeaningRows() {
    }

    /** The differences, by attribute. */
    public static List<MeaningRow> of(CertificateTemplate before, CertificateTemplate after) {
        List<MeaningRow> rows = new ArrayList<>();
        for (TemplateChange change : TemplateDiff.diff(before, after)) {
            Optional<TemplateAttribute> attribute = TemplateAttribute.named(change.attribute());
            List<MeaningRow> bits = attribute.map(a -> bits(a, before, after)).orElse(List.of());
            if (bits.isEmpty()) {
                rows.add(new MeaningRow(setting(change, attribute), change.before(), change.after(), change.attribute()));
            } else {
                rows.addAll(bits);
            }
        }
        return List.copyOf(rows);
    }

    private static Text setting(TemplateChange change, Optional<TemplateAttribute> attribute) {
        Field<?> field = attribute.map(WHOLE::get).orElse(null);
        if (field != null) {
            return field.name();
        }
        String key = "MeaningRows_" + change.attribute();
        return TEXTS.has(key) ? TEXTS.text(key) : Text.literal(change.attribute());
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
            Field<?> field = BITS.get(flag);
            String key = "MeaningRows_" + flag.name();
            Text setting = field != null ? field.name() : TEXTS.has(key) ? TEXTS.text(key) : Text.literal(flag.name());
            rows.add(new MeaningRow(setting, state(before.has(flag)), state(after.has(flag)), attribute.ldapName()));
        }
        return rows;
    }

    private static void systems(List<MeaningRow> rows, TemplateAttribute attribute, Compatibility before, Compatibility after) {
        if (before.authority() != after.authority()) {
            rows.add(new MeaningRow(Fields.AUTHORITY.name(), before.authorityName(), after.authorityName(), attribute.ldapName()));
        }
        if (before.client() != after.client()) {
            rows.add(new MeaningRow(Fields.RECIPIENT.name(), before.clientName(), after.clientName(), attribute.ldapName()));
        }
    }

    private static Text state(boolean on) {
        return TEXTS.text(on ? "MeaningRows_on" : "MeaningRows_off");
    }
}
