package org.inkan.template.issuance;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.inkan.pki.request.CertificationRequest;
import org.inkan.template.CertificateTemplate;

/**
 * Everything the decision depends on.
 *
 * @param template  the CA's copy of the template
 * @param request   the PKCS#10
 * @param issuer    the issuing CA
 * @param now       moment of the decision
 * @param directory what the directory knows of the requester, if anything
 */
public record IssuanceInput(CertificateTemplate template, CertificationRequest request, IssuerInput issuer, Instant now,
    Optional<DirectoryFacts> directory) {

    /** Refuses nulls. */
    public IssuanceInput {
        Objects.requireNonNull(template);
        Objects.requireNonNull(request);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(now);
        Objects.requireNonNull(directory);
    }
}
