package org.inkan.ca.embedded.internal;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.ca.embedded.internal.store.StoredText;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.core.problem.ProblemException;

/** Turns stored requests into answers. */
final class Outcomes {

    private final List<X509Certificate> chain;

    Outcomes(List<X509Certificate> chain) {
        this.chain = List.copyOf(chain);
    }

    EnrollmentOutcome of(StoredRequest row) throws ProblemException {
        String id = Long.toString(row.id());
        return switch (row.state()) {
            case ISSUED -> new EnrollmentOutcome.Issued(id, certificate(row.certificate()), chain);
            case PENDING -> new EnrollmentOutcome.Pending(id, StoredText.reason(row.message()));
            case DENIED -> new EnrollmentOutcome.Denied(id, row.code(), StoredText.reason(row.message()),
                    StoredText.remedy(row.message()));
        };
    }

    static X509Certificate certificate(byte[] der) throws ProblemException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw EmbeddedProblem.database(e, "certificate");
        }
    }
}
