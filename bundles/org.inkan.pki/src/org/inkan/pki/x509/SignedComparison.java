package org.inkan.pki.x509;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;

/** Whether a signed certificate says what was asked to be signed; a CA must notice when its signer or its library does something else. */
final class SignedComparison {

    private static final String ID = "CRT-100";

    private final List<Finding> findings = new ArrayList<>();
    private final X509Certificate actual;

    SignedComparison(CertificateContent expected, X509Certificate actual) {
        this.actual = actual;
        same("version", actual.getVersion() == (expected.extensions().isEmpty() ? actual.getVersion() : 3));
        same("serialNumber", expected.serial().equals(actual.getSerialNumber()));
        same("issuer", Arrays.equals(expected.issuer().getEncoded(), actual.getIssuerX500Principal().getEncoded()));
        same("subject", Arrays.equals(expected.subject().getEncoded(), actual.getSubjectX500Principal().getEncoded()));
        same("notBefore", seconds(expected.notBefore()).equals(actual.getNotBefore().toInstant()));
        same("notAfter", seconds(expected.notAfter()).equals(actual.getNotAfter().toInstant()));
        same("subjectPublicKeyInfo", Arrays.equals(expected.publicKey().getEncoded(), actual.getPublicKey().getEncoded()));
        same("extensions", expected.extensions().equals(Extensions.of(actual).asList()));
    }

    SignedComparison withSignatureBy(PublicKey issuerKey) {
        boolean valid;
        try {
            actual.verify(issuerKey);
            valid = true;
        } catch (GeneralSecurityException e) {
            valid = false;
        }
        same("signatureValue", valid);
        return this;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void same(String field, boolean equal) {
        if (!equal) {
            Texts texts = Texts.beside(SignedComparison.class);
            Place place = Place.of(X509Names.display(actual.getSubjectX500Principal()), field);
            findings.add(new Finding(ID, Severity.ERROR, place, texts.text(ID + "_what", field), texts.text(ID + "_why", field),
                texts.text(ID + "_remedy", field)));
        }
    }

    /** Certificates count in whole seconds (RFC 5280 4.1.2.5). */
    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
