package org.inkan.ca.spi;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.inkan.pki.request.CertificationRequest;

/**
 * One request for a certificate.
 *
 * @param csr              the PKCS#10 request
 * @param templateName     the template's {@code cn}, never its display name; empty if the request itself names the
 *                         template. If both do and they differ the request is refused (0x80094802, MS-WCCE
 *                         3.2.2.6.2.1.4)
 * @param attributes       further request attributes, name to value, as {@code certreq -attrib} takes them; names are
 *                         compared without regard to case (MS-WCCE 3.2.1.4.2.1.2)
 * @param clientRequestKey makes submitting idempotent: the same key with the same request returns the same outcome and
 *                         never a second certificate. 1 to 200 characters, chosen by the caller, without meaning to
 *                         the authority
 */
public record EnrollmentRequest(CertificationRequest csr, Optional<String> templateName,
        Map<String, String> attributes, String clientRequestKey) {

    public EnrollmentRequest {
        Objects.requireNonNull(csr, "csr");
        Objects.requireNonNull(templateName, "templateName");
        attributes = Map.copyOf(attributes);
        if (clientRequestKey.isBlank() || clientRequestKey.length() > 200) {
            throw new IllegalArgumentException("clientRequestKey must have 1 to 200 characters");
        }
    }

    /** A request for a certificate of a named template without further attributes. */
    public static EnrollmentRequest of(CertificationRequest csr, String templateName, String clientRequestKey) {
        return new EnrollmentRequest(csr, Optional.of(templateName), Map.of(), clientRequestKey);
    }
}
