package org.inkan.ca.spi;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

import org.inkan.core.text.Text;

/** What an authority decided about a request. The three cases are those of AD CS (MS-WCCE 3.2.1.4.2.1.3). */
public sealed interface EnrollmentOutcome {

    /** The authority's id of the request, to be given to {@link CertificationAuthority#poll}. */
    String requestId();

    /**
     * The certificate was issued and is durable at the authority.
     *
     * @param chain the issuing certificates, issuer first and root last, without the certificate itself
     */
    record Issued(String requestId, X509Certificate certificate, List<X509Certificate> chain)
            implements EnrollmentOutcome {
        public Issued {
            Objects.requireNonNull(requestId, "requestId");
            Objects.requireNonNull(certificate, "certificate");
            chain = List.copyOf(chain);
        }
    }

    /**
     * Somebody or something else has to act first.
     *
     * @param state what is being waited for, to be shown to the user
     */
    record Pending(String requestId, Text state) implements EnrollmentOutcome {
        public Pending {
            Objects.requireNonNull(requestId, "requestId");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The request was refused; it will not be issued under this id any more.
     *
     * @param code   the HRESULT an AD CS authority gives for the same refusal (MS-ERREF 2.1.1)
     * @param reason why, to be shown to the user
     * @param remedy what the user can do
     */
    record Denied(String requestId, int code, Text reason, Text remedy) implements EnrollmentOutcome {
        public Denied {
            Objects.requireNonNull(requestId, "requestId");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(remedy, "remedy");
        }
    }
}
