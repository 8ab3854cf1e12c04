package org.inkan.template.ui.model;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateFlag;
import org.inkan.template.diff.MeaningRows;
import org.junit.jupiter.api.Test;

/** A comparison calls a setting what the page of the editor calls it. */
class SettingNamesTest {

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

    private static final Map<TemplateAttribute, Field<?>> WHOLE = Map.ofEntries(
            entry(TemplateAttribute.DISPLAY_NAME, Fields.DISPLAY_NAME),
            entry(TemplateAttribute.EXPIRATION_PERIOD, Fields.VALIDITY),
            entry(TemplateAttribute.OVERLAP_PERIOD, Fields.OVERLAP),
            entry(TemplateAttribute.APPLICATION_POLICY, Fields.PURPOSES),
            entry(TemplateAttribute.CERTIFICATE_POLICY, Fields.POLICIES),
            entry(TemplateAttribute.MINIMAL_KEY_SIZE, CryptographyFields.KEY_SIZE),
            entry(TemplateAttribute.DEFAULT_CSPS, CryptographyFields.PROVIDERS),
            entry(TemplateAttribute.RA_SIGNATURE, Fields.SIGNATURES),
            entry(TemplateAttribute.RA_POLICIES, Fields.SIGNER_POLICIES),
            entry(TemplateAttribute.SUPERSEDE_TEMPLATES, Fields.SUPERSEDED));

    private final CertificateTemplate before = OpsMgrTemplates.classic(new Random(1));

    @Test
    void aBitIsCalledWhatItsFieldIsCalled() {
        BITS.forEach((flag, field) -> assertEquals(names(field), settings(before.with(flag, !before.has(flag)))));
    }

    @Test
    void aWholeAttributeIsCalledWhatItsFieldIsCalled() {
        WHOLE.forEach((attribute, field) -> assertEquals(names(field), settings(before.with(attribute, before.attributes()
                .containsKey(attribute.ldapName()) ? List.of() : List.of("1")))));
    }

    private static List<String> names(Field<?> field) {
        return Stream.of(Locale.ENGLISH, Locale.JAPANESE).map(locale -> field.name().in(locale)).toList();
    }

    private List<String> settings(CertificateTemplate after) {
        var rows = MeaningRows.of(before, after);
        assertEquals(1, rows.size(), rows.toString());
        return Stream.of(Locale.ENGLISH, Locale.JAPANESE).map(locale -> rows.getFirst().setting().in(locale)).toList();
    }
}
