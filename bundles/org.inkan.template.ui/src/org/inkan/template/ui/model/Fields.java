package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.Period;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.RaApplicationPolicies;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateDuplicator;

/** The fields of the pages General, Compatibility, Request Handling, Issuance Requirements, Superseded Templates and Server. */
public final class Fields {

    /** Label of the template; schema 1 has one as well. */
    public static final Field<String> DISPLAY_NAME = Field.of("displayName", CertificateTemplate::displayName,
            (t, name) -> t.with(TemplateAttribute.DISPLAY_NAME, name.isBlank() ? List.of() : List.of(name)));
    /** How long certificates are valid. */
    public static final Field<Period> VALIDITY = Field.of("validity", CertificateTemplate::validity, CertificateTemplate::withValidity);
    /** How long before the end they are renewed. */
    public static final Field<Period> OVERLAP = Field.of("overlap", CertificateTemplate::overlap,
            (t, period) -> t.with(TemplateAttribute.OVERLAP_PERIOD, period.toBytes()));
    /** Publish in Active Directory. */
    public static final Field<Boolean> PUBLISH = Field.flag("publish", EnrollmentFlag.PUBLISH_TO_DS);
    /** No second certificate where the directory has one. */
    public static final Field<Boolean> NO_DUPLICATE = Field.flag("noDuplicate", EnrollmentFlag.AUTO_ENROLLMENT_CHECK_USER_DS_CERTIFICATE)
            .within(Limits.needs(t -> t.has(EnrollmentFlag.PUBLISH_TO_DS), "publish"));

    /** Oldest CA; the schema follows. */
    public static final Field<Integer> AUTHORITY = Field.of("authority", t -> t.compatibility().authority(),
            (t, value) -> TemplateDuplicator.compatible(t, new Compatibility(value, t.compatibility().client())));
    /** Oldest recipient; the schema follows. */
    public static final Field<Integer> RECIPIENT = Field.of("recipient", t -> t.compatibility().client(),
            (t, value) -> TemplateDuplicator.compatible(t, new Compatibility(t.compatibility().authority(), value)));

    /** What the key is for, as in the list Purpose. */
    public static final Field<Purpose> PURPOSE = Field.of("purpose", Purpose::of, (t, purpose) -> purpose.applyTo(t));
    /** Old certificates are deleted instead of archived. */
    public static final Field<Boolean> DELETE_OLD = Field.flag("deleteOld", EnrollmentFlag.REMOVE_INVALID_CERTIFICATE_FROM_PERSONAL_STORE);
    /** S/MIME capabilities. */
    public static final Field<Boolean> SYMMETRIC = Field.flag("symmetric", EnrollmentFlag.INCLUDE_SYMMETRIC_ALGORITHMS)
            .within(Limits.needs(t -> Purpose.of(t).encrypts(), "encryption"));
    /** Key archival. */
    public static final Field<Boolean> ARCHIVE = Field.flag("archive", PrivateKeyFlag.REQUIRE_PRIVATE_KEY_ARCHIVAL)
            .within(Limits.needs(t -> Purpose.of(t).encrypts(), "encryption"));
    /** Export of the key. */
    public static final Field<Boolean> EXPORTABLE = Field.flag("exportable", PrivateKeyFlag.EXPORTABLE_KEY);
    /** Renewal keeps the key. */
    public static final Field<Boolean> SAME_KEY = Field.flag("sameKey", PrivateKeyFlag.REQUIRE_SAME_KEY_RENEWAL)
            .within(Limits.systems(4, 4));
    /** A full smart card keeps its key. */
    public static final Field<Boolean> KEEP_KEY = Field.flag("keepKey", EnrollmentFlag.ENABLE_KEY_REUSE_ON_NT_TOKEN_KEYSET_STORAGE_FULL);
    /** What the person is asked. */
    public static final Field<UserInput> USER_INPUT = Field.of("userInput", UserInput::of, (t, input) -> input.applyTo(t));

    /** Manager approval. */
    public static final Field<Boolean> APPROVAL = Field.flag("approval", EnrollmentFlag.PEND_ALL_REQUESTS);
    /** Number of signatures. */
    public static final Field<Integer> SIGNATURES = Field.number("signatures", TemplateAttribute.RA_SIGNATURE);
    /** Application policies of the signers. */
    public static final Field<List<String>> SIGNER_PURPOSES = Field.of("signerPurposes", t -> t.raApplicationPolicies().policies(),
            Fields::withSignerPurposes).within(Limits.needs(t -> t.raSignatures() > 0, "signatures"));
    /** Issuance policies of the signers. */
    public static final Field<List<String>> SIGNER_POLICIES = Field.of("signerPolicies", t -> t.texts(TemplateAttribute.RA_POLICIES),
            (t, oids) -> t.with(TemplateAttribute.RA_POLICIES, oids)).within(Limits.needs(t -> t.raSignatures() > 0, "signatures"));
    /** Renewal with a valid certificate needs no approval. */
    public static final Field<Boolean> VALID_CERTIFICATE = Field.flag("validCertificate",
            EnrollmentFlag.PREVIOUS_APPROVAL_VALIDATE_REENROLLMENT);
    /** Renewal with the key alone. */
    public static final Field<Boolean> KEY_RENEWAL = Field.flag("keyRenewal",
            EnrollmentFlag.ALLOW_PREVIOUS_APPROVAL_KEYBASEDRENEWAL_VALIDATE_REENROLLMENT).within(Limits.systems(4, 4))
            .within(Limits.needs(t -> t.has(EnrollmentFlag.PREVIOUS_APPROVAL_VALIDATE_REENROLLMENT)
                    && t.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT), "keyRenewal"));

    /** Templates that this one replaces. */
    public static final Field<List<String>> SUPERSEDED = Field.of("superseded", t -> t.texts(TemplateAttribute.SUPERSEDE_TEMPLATES),
            (t, names) -> t.with(TemplateAttribute.SUPERSEDE_TEMPLATES, names));

    /** Nothing in the database of the CA. */
    public static final Field<Boolean> NOT_STORED = Field.flag("notStored", GeneralFlag.DONOTPERSISTINDB).within(Limits.systems(3, 1));
    /** No CRL and AIA. */
    public static final Field<Boolean> NO_REVOCATION = Field.flag("noRevocation", EnrollmentFlag.NOREVOCATIONINFOINISSUEDCERTS)
            .within(Limits.systems(3, 1));

    /** Application policies of the certificate; the extended key usage follows. */
    public static final Field<List<String>> PURPOSES = Field.of("purposes", CertificateTemplate::effectivePurposes,
            CertificateTemplate::withPurposes);
    /** Issuance policies of the certificate. */
    public static final Field<List<String>> POLICIES = Field.of("policies", t -> t.texts(TemplateAttribute.CERTIFICATE_POLICY),
            (t, oids) -> t.with(TemplateAttribute.CERTIFICATE_POLICY, oids));
    /** Basic constraints in end-entity certificates. */
    public static final Field<Boolean> CONSTRAINTS = Field.flag("constraints", EnrollmentFlag.INCLUDE_BASIC_CONSTRAINTS_FOR_EE_CERTS)
            .within(Limits.systems(3, 1)).within(Limits.needs(t -> !t.has(GeneralFlag.IS_CA), "isCa"));

    private Fields() {
    }

    /** One bit of the key usage. */
    public static Field<Boolean> keyUsage(KeyUsage usage) {
        return Field.of("keyUsage_" + usage.label(), t -> t.keyUsage().contains(usage), (t, on) -> {
            Set<KeyUsage> usages = java.util.EnumSet.noneOf(KeyUsage.class);
            usages.addAll(t.keyUsage());
            if (on) {
                usages.add(usage);
            } else {
                usages.remove(usage);
            }
            return t.with(TemplateAttribute.KEY_USAGE, octets(t, usages));
        });
    }

    /** Whether an extension is marked critical. */
    public static Field<Boolean> critical(String id, String oid) {
        return Field.of(id, t -> t.texts(TemplateAttribute.CRITICAL_EXTENSIONS).contains(oid), (t, on) -> {
            List<String> oids = new ArrayList<>(t.texts(TemplateAttribute.CRITICAL_EXTENSIONS));
            oids.remove(oid);
            if (on) {
                oids.add(oid);
            }
            return t.with(TemplateAttribute.CRITICAL_EXTENSIONS, oids);
        });
    }

    /** Key usage as critical extension. */
    public static Field<Boolean> keyUsageCritical() {
        return critical("keyUsageCritical", Oids.KEY_USAGE);
    }

    /** Application policies as critical extension. */
    public static Field<Boolean> purposesCritical() {
        return critical("purposesCritical", Oids.EXTENDED_KEY_USAGE);
    }

    /** As many octets as there were: Windows writes two where one would do. */
    private static byte[] octets(CertificateTemplate template, Set<KeyUsage> usages) {
        byte[] octets = KeyUsage.toBytes(usages);
        int length = template.octets(TemplateAttribute.KEY_USAGE).map(o -> o.length).orElse(2);
        return java.util.Arrays.copyOf(octets, Math.max(length, octets.length));
    }

    private static CertificateTemplate withSignerPurposes(CertificateTemplate template, List<String> oids) {
        RaApplicationPolicies now = template.raApplicationPolicies();
        return template.with(TemplateAttribute.RA_APPLICATION_POLICIES,
                new RaApplicationPolicies(now.triplets(), now.properties(), oids).values());
    }
}
