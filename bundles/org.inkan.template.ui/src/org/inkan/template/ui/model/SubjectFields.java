package org.inkan.template.ui.model;

import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;

/** The fields of the page Subject Name. */
public final class SubjectFields {

    /** Whether the request names the subject. */
    public static final Field<Boolean> SUPPLIED = Field.of("supplied", t -> t.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT),
            SubjectFields::withSupplied);
    /** Renewal takes the names of the old certificate. */
    public static final Field<Boolean> FROM_OLD = Field.flag("fromOld", CertificateNameFlag.OLD_CERT_SUPPLIES_SUBJECT_AND_ALT_NAME)
            .within(Limits.needs(t -> t.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT), "supplied"));
    /** What the subject is built from. */
    public static final Field<Format> FORMAT = built(Field.of("format", Format::of, (t, format) -> format.applyTo(t)));
    /** E-mail name in the subject. */
    public static final Field<Boolean> EMAIL = built(Field.flag("email", CertificateNameFlag.SUBJECT_REQUIRE_EMAIL));
    /** E-mail name as alternative name. */
    public static final Field<Boolean> ALT_EMAIL = built(Field.flag("altEmail", CertificateNameFlag.SUBJECT_ALT_REQUIRE_EMAIL));
    /** DNS name as alternative name. */
    public static final Field<Boolean> ALT_DNS = built(Field.flag("altDns", CertificateNameFlag.SUBJECT_ALT_REQUIRE_DNS));
    /** User principal name as alternative name. */
    public static final Field<Boolean> ALT_UPN = built(Field.flag("altUpn", CertificateNameFlag.SUBJECT_ALT_REQUIRE_UPN));
    /** Service principal name as alternative name. */
    public static final Field<Boolean> ALT_SPN = built(Field.flag("altSpn", CertificateNameFlag.SUBJECT_ALT_REQUIRE_SPN));

    private static final List<CertificateNameFlag> DIRECTORY = List.of(CertificateNameFlag.SUBJECT_REQUIRE_COMMON_NAME,
            CertificateNameFlag.SUBJECT_REQUIRE_DNS_AS_CN, CertificateNameFlag.SUBJECT_REQUIRE_DIRECTORY_PATH,
            CertificateNameFlag.SUBJECT_REQUIRE_EMAIL, CertificateNameFlag.SUBJECT_ALT_REQUIRE_EMAIL,
            CertificateNameFlag.SUBJECT_ALT_REQUIRE_DNS, CertificateNameFlag.SUBJECT_ALT_REQUIRE_UPN,
            CertificateNameFlag.SUBJECT_ALT_REQUIRE_SPN, CertificateNameFlag.SUBJECT_ALT_REQUIRE_DOMAIN_DNS,
            CertificateNameFlag.SUBJECT_ALT_REQUIRE_DIRECTORY_GUID);

    private SubjectFields() {
    }

    /** The list Subject name format. */
    public enum Format {
        /** No subject, alternative names only. */
        NONE(null),
        /** Common name. */
        COMMON_NAME(CertificateNameFlag.SUBJECT_REQUIRE_COMMON_NAME),
        /** DNS name. */
        DNS(CertificateNameFlag.SUBJECT_REQUIRE_DNS_AS_CN),
        /** Fully distinguished name. */
        DISTINGUISHED(CertificateNameFlag.SUBJECT_REQUIRE_DIRECTORY_PATH);

        private final CertificateNameFlag flag;

        Format(CertificateNameFlag flag) {
            this.flag = flag;
        }

        static Format of(CertificateTemplate template) {
            for (Format format : values()) {
                if (format.flag != null && template.has(format.flag)) {
                    return format;
                }
            }
            return NONE;
        }

        CertificateTemplate applyTo(CertificateTemplate template) {
            CertificateTemplate changed = template;
            for (Format format : values()) {
                changed = format.flag == null ? changed : changed.with(format.flag, format == this);
            }
            return changed;
        }

        /** In the words of the console. */
        public Text label() {
            return Texts.beside(SubjectFields.class).text("Format_" + name());
        }
    }

    private static <T> Field<T> built(Field<T> field) {
        return field.within(Limits.needs(t -> !t.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT), "built"));
    }

    /** As in the console, one choice clears what belongs to the other; a subject from the directory starts with its common name. */
    private static CertificateTemplate withSupplied(CertificateTemplate template, boolean supplied) {
        CertificateTemplate changed = template.with(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT, supplied);
        if (!supplied) {
            return changed.with(CertificateNameFlag.OLD_CERT_SUPPLIES_SUBJECT_AND_ALT_NAME, false)
                    .with(CertificateNameFlag.SUBJECT_REQUIRE_COMMON_NAME, true);
        }
        for (CertificateNameFlag flag : DIRECTORY) {
            changed = changed.with(flag, false);
        }
        return changed;
    }
}
