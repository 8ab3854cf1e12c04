package org.inkan.trust.bag;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

import javax.security.auth.x500.X500Principal;

import org.inkan.pki.x509.X509Names;

/** One member of a bag. Immutable; two of the same encoding are equal wherever they came from. */
public sealed interface TrustItem {

    /** Where it was found: file names relative to the fleet, or words such as "clipboard". */
    List<String> origins();

    /** Common name, or the whole name where there is none; of a list that of its issuer. */
    String label();

    /** Who issued it. */
    X500Principal issuer();

    /** A certificate. */
    record OfCertificate(X509Certificate certificate, List<String> origins) implements TrustItem {

        /** Copies the list. */
        public OfCertificate {
            origins = List.copyOf(origins);
        }

        @Override
        public String label() {
            return TrustItem.label(certificate.getSubjectX500Principal());
        }

        @Override
        public X500Principal issuer() {
            return certificate.getIssuerX500Principal();
        }

        /** Whether it may issue others. */
        public boolean isAuthority() {
            return certificate.getBasicConstraints() >= 0;
        }

        /** Whether it names itself as its issuer. */
        public boolean isSelfIssued() {
            return issuer().equals(certificate.getSubjectX500Principal());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfCertificate that && certificate.equals(that.certificate);
        }

        @Override
        public int hashCode() {
            return certificate.hashCode();
        }
    }

    /** A revocation list. */
    record OfCrl(X509CRL crl, List<String> origins) implements TrustItem {

        /** Copies the list. */
        public OfCrl {
            origins = List.copyOf(origins);
            Objects.requireNonNull(crl);
        }

        @Override
        public String label() {
            return TrustItem.label(crl.getIssuerX500Principal());
        }

        @Override
        public X500Principal issuer() {
            return crl.getIssuerX500Principal();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfCrl that && (crl == that.crl || hashCode() == that.hashCode() && crl.equals(that.crl));
        }

        /** A list may be as long as a film; its own hash would read all of it for each look into a table. */
        @Override
        public int hashCode() {
            return Objects.hash(crl.getIssuerX500Principal(), crl.getThisUpdate());
        }
    }

    /** The short form of a name: its common name, or all of it where there is none. */
    static String label(X500Principal name) {
        String common = X509Names.commonName(name);
        return common.isEmpty() ? X509Names.display(name) : common;
    }
}
