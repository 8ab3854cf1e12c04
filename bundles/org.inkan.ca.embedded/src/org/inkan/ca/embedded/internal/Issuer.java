package org.inkan.ca.embedded.internal;

import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.embedded.internal.keys.CaKeys;
import org.inkan.ca.embedded.internal.keys.SerialNumbers;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.RuleSet;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateRules;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.X509Names;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.issuance.CertificateDraft;
import org.inkan.template.issuance.IssuanceDecision;
import org.inkan.template.issuance.IssuanceInput;
import org.inkan.template.issuance.IssuancePolicy;
import org.inkan.template.issuance.IssuerInput;

/**
 * Judges requests by their template as an Enterprise CA's policy module does, and signs: lint first, then the
 * signature, then a comparison of what was signed with what was meant.
 */
public final class Issuer {

    /** Where issued certificates say CRL, issuer certificate and OCSP responder are found; empty lists add nothing. */
    public record Points(List<URI> crl, List<URI> caIssuers, List<URI> ocsp) {
    }

    private final CaIdentity identity;
    private final CaKeys keys;
    private final TemplateResolver resolver;
    private final IssuerInput input;
    private final RuleSet<CertificateContent> lint = CertificateRules.all();
    private final SerialNumbers serials = new SerialNumbers();

    Issuer(CaIdentity identity, CaKeys keys, PublishedTemplates templates, Points points) {
        this.identity = identity;
        this.keys = keys;
        this.resolver = new TemplateResolver(templates);
        this.input = IssuerInput.of(identity.chain().getFirst(), points.crl(), points.caIssuers(), points.ocsp());
    }

    Judgement judge(EnrollmentRequest request, Instant now) throws ProblemException {
        return judge(request.csr(), request.templateName(), request.attributes(), now, false);
    }

    /** Judges a waiting request again, so that a template or an authority that changed meanwhile counts. */
    Judgement judgeApproved(StoredRequest waiting, Instant now) throws ProblemException {
        return judge(CertificationRequest.parse(waiting.csr()), Optional.of(waiting.template()), Map.of(), now, true);
    }

    private Judgement judge(CertificationRequest csr, Optional<String> templateName, Map<String, String> attributes,
            Instant now, boolean approved) throws ProblemException {
        if (now.isAfter(input.notAfter())) {
            throw EmbeddedProblem.CA_EXPIRED.at(identity.name(), input.notAfter());
        }
        TemplateResolver.Resolution resolution = resolver.resolve(csr, templateName, attributes);
        if (resolution.template().isEmpty()) {
            return resolution.refusal();
        }
        CertificateTemplate template = resolution.template().get();
        return switch (IssuancePolicy.decide(new IssuanceInput(template, csr, input, now, Optional.empty()))) {
            case IssuanceDecision.Deny deny -> new Judgement.Refuse(deny.hresult(), deny.reason(), deny.remedy());
            case IssuanceDecision.Pend pend when !approved -> new Judgement.Wait(pend.reason(), template.cn());
            case IssuanceDecision.Pend pend -> sign(pend.draft(), template);
            case IssuanceDecision.Issue issue -> sign(issue.draft(), template);
        };
    }

    private Judgement sign(CertificateDraft draft, CertificateTemplate template) throws ProblemException {
        CertificateContent content = draft.withSerial(serials.next());
        String subject = X509Names.display(content.subject());
        List<Finding> errors = lint.check(content, Place.of(subject)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            return new Judgement.Refuse(HResult.INVALID_ARGUMENT, Text.joined(" ", errors.stream().map(Finding::what).toList()),
                    Text.joined(" ", errors.stream().map(Finding::remedy).toList()));
        }
        CertificateSigner signer = keys.signer(identity.chain().size() > 1 ? Crls.ISSUING : Crls.ROOT);
        X509Certificate certificate = signer.sign(content);
        compare(certificate, signer.toBeSigned(content), subject);
        return new Judgement.Sign(certificate, template.cn());
    }

    private static void compare(X509Certificate certificate, byte[] meant, String subject) throws ProblemException {
        try {
            if (!Arrays.equals(certificate.getTBSCertificate(), meant)) {
                throw EmbeddedProblem.SIGNED_DIFFERS.at(subject);
            }
        } catch (CertificateEncodingException e) {
            throw EmbeddedProblem.SIGNED_DIFFERS.because(e, subject);
        }
    }
}
