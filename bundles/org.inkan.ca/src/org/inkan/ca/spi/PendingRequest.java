package org.inkan.ca.spi;

import java.time.Instant;
import java.util.Objects;

import org.inkan.pki.request.CertificationRequest;

/**
 * A request waiting for approval.
 *
 * @param templateName {@code cn} of the template asked for
 */
public record PendingRequest(String requestId, String templateName, Instant submittedAt, CertificationRequest csr) {

    public PendingRequest {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(templateName, "templateName");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(csr, "csr");
    }
}
