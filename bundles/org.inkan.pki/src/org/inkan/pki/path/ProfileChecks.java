package org.inkan.pki.path;

import java.math.BigInteger;

import org.inkan.pki.path.internal.CaExtensions;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.DnsNames;
import org.inkan.pki.path.internal.NameForm;
import org.inkan.pki.path.rule.PathRule;
import org.inkan.pki.x509.Oids;

/** Demands of RFC 5280 §4 on issuers that the algorithm of §6 does not look at. */
final class ProfileChecks {

    private static final int LONGEST_SERIAL = 20;

    private ProfileChecks() {
    }

    /** @param anchor nobody looks for an issuer above it, nor asks for its number, so those two are not judged */
    static void check(CertificateView view, boolean anchor, Verdicts verdicts) {
        identifiers(view, anchor, verdicts);
        names(view, verdicts);
        constraints(view, verdicts);
        if (!anchor) {
            serial(view.serial(), verdicts);
        }
        if (view.critical(Oids.AUTHORITY_INFORMATION_ACCESS)) {
            verdicts.profile(PathRule.AIA_CRITICAL, "authorityInformationAccess");
        }
    }

    private static void identifiers(CertificateView view, boolean anchor, Verdicts verdicts) {
        CaExtensions ca = view.ca();
        if (ca.authorityKeyIdentifier() == null) {
            if (!anchor) {
                verdicts.profile(PathRule.AKI_MISSING, "authorityKeyIdentifier");
            }
        } else if (ca.authorityKeyIdentifier().getKeyIdentifierOctets() == null) {
            verdicts.profile(PathRule.AKI_INCOMPLETE, "authorityKeyIdentifier");
        }
        if (view.critical(Oids.AUTHORITY_KEY_IDENTIFIER)) {
            verdicts.profile(PathRule.AKI_CRITICAL, "authorityKeyIdentifier");
        }
        if (ca.isCa() && ca.subjectKeyIdentifier() == null) {
            verdicts.profile(PathRule.SKI_MISSING, "subjectKeyIdentifier");
        }
        if (view.critical(Oids.SUBJECT_KEY_IDENTIFIER)) {
            verdicts.profile(PathRule.SKI_CRITICAL, "subjectKeyIdentifier");
        }
    }

    private static void names(CertificateView view, Verdicts verdicts) {
        boolean unnamed = view.subject().isEmpty();
        if (view.issuer().isEmpty()) {
            verdicts.profile(PathRule.EMPTY_ISSUER, "issuer");
        }
        if (unnamed && view.ca().isCa()) {
            verdicts.profile(PathRule.CA_WITHOUT_NAME, "subject");
        }
        if (unnamed && !view.critical(Oids.SUBJECT_ALT_NAME)) {
            verdicts.profile(PathRule.SAN_NOT_CRITICAL, "subjectAltName");
        }
        view.names().alternatives().stream()
                .filter(name -> name.form() == NameForm.DNS && !DnsNames.preferredSyntax(name.text()))
                .forEach(name -> verdicts.profile(PathRule.SAN_BAD_DNS, "subjectAltName", name.text()));
    }

    private static void constraints(CertificateView view, Verdicts verdicts) {
        CaExtensions ca = view.ca();
        if (ca.isCa() && !view.critical(Oids.BASIC_CONSTRAINTS)) {
            verdicts.profile(PathRule.BASIC_CONSTRAINTS_NOT_CRITICAL, "basicConstraints");
        }
        if (!ca.isCa() && ca.statesCertSign()) {
            verdicts.profile(PathRule.SIGNING_BIT_WITHOUT_CA, "keyUsage");
        }
        if (ca.basicConstraints() != null && ca.basicConstraints().pathLength() >= 0
                && (!ca.isCa() || !ca.maySignCertificates())) {
            verdicts.profile(PathRule.PATH_LENGTH_WITHOUT_CA, "basicConstraints");
        }
        if (view.hasExtension(Oids.POLICY_CONSTRAINTS) && !view.critical(Oids.POLICY_CONSTRAINTS)) {
            verdicts.profile(PathRule.POLICY_CONSTRAINTS_NOT_CRITICAL, "policyConstraints");
        }
        if (view.hasExtension(Oids.NAME_CONSTRAINTS)) {
            nameConstraints(view, verdicts);
        }
    }

    private static void nameConstraints(CertificateView view, Verdicts verdicts) {
        if (!view.critical(Oids.NAME_CONSTRAINTS)) {
            verdicts.profile(PathRule.NAME_CONSTRAINTS_NOT_CRITICAL, "nameConstraints");
        }
        if (!view.ca().isCa()) {
            verdicts.profile(PathRule.NAME_CONSTRAINTS_IN_END_ENTITY, "nameConstraints");
        }
        if (view.names().constraints() != null && view.names().constraints().dottedDns()) {
            verdicts.profile(PathRule.NAME_CONSTRAINT_FORM, "nameConstraints");
        }
    }

    private static void serial(BigInteger serial, Verdicts verdicts) {
        if (serial.signum() <= 0 || serial.toByteArray().length > LONGEST_SERIAL) {
            verdicts.profile(PathRule.SERIAL_NUMBER, "serialNumber", serial.toString(16));
        }
    }
}
