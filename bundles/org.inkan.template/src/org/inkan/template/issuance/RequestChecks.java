package org.inkan.template.issuance;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.MicrosoftAttributes;
import org.inkan.pki.x509.TemplateInformation;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.PrivateKeyFlag;

/**
 * The reasons for which a policy module refuses a request, (MS-WCCE 3.2.2.6.2.1.4); a template with several faults may be refused for
 * another one first there.
 */
final class RequestChecks {

    private static final Texts TEXTS = Texts.beside(RequestChecks.class);

    private RequestChecks() {
    }

    static Optional<IssuanceDecision.Deny> refusal(IssuanceInput input) {
        try {
            return firstRefusal(input);
        } catch (ProblemException e) {
            return Optional.of(new IssuanceDecision.Deny(Hresults.INVALID_DATA, e.problem().what(), e.problem().next()));
        }
    }

    static IssuanceDecision.Deny deny(int hresult, String key, Object... arguments) {
        return new IssuanceDecision.Deny(hresult, TEXTS.text("IssuancePolicy_" + key + "_reason", arguments),
            TEXTS.text("IssuancePolicy_" + key + "_remedy", arguments));
    }

    private static Optional<IssuanceDecision.Deny> firstRefusal(IssuanceInput input) throws ProblemException {
        CertificateTemplate template = input.template();
        CertificationRequest request = input.request();
        if (!request.verifySignature()) {
            return Optional.of(deny(Hresults.BAD_SIGNATURE, "signature"));
        }
        if (template.schemaVersion() < 1 || template.schemaVersion() > 4 || template.schemaVersion() > 1 && template.oid().isEmpty()) {
            return Optional.of(deny(Hresults.UNSUPPORTED_TEMPLATE, "unsupported", template.cn()));
        }
        return conflict(template, request).or(() -> signatures(template)).or(() -> subject(input)).or(() -> key(template, request))
            .or(() -> validity(input));
    }

    private static Optional<IssuanceDecision.Deny> conflict(CertificateTemplate template, CertificationRequest request)
            throws ProblemException {
        for (String named : namedTemplates(request)) {
            boolean same = named.equalsIgnoreCase(template.cn()) || template.oid().filter(named::equals).isPresent();
            if (!same) {
                return Optional.of(deny(Hresults.TEMPLATE_CONFLICT, "conflict", named, template.cn()));
            }
        }
        Optional<TemplateInformation> asked = request.extensions().templateInformation();
        boolean newer = asked.filter(a -> a.major() > template.revision()
            || a.major() == template.revision() && a.minor() > template.minorRevision()).isPresent();
        return newer ? Optional.of(deny(Hresults.BAD_TEMPLATE_VERSION, "version", template.cn())) : Optional.empty();
    }

    private static List<String> namedTemplates(CertificationRequest request) throws ProblemException {
        List<String> named = new ArrayList<>();
        for (MicrosoftAttributes.NameValuePair pair : request.microsoft().nameValuePairs()) {
            if (pair.name().equalsIgnoreCase("CertificateTemplate")) {
                named.add(pair.value());
            }
        }
        request.extensions().templateName().ifPresent(named::add);
        request.extensions().templateInformation().map(TemplateInformation::oid).ifPresent(named::add);
        return named;
    }

    private static Optional<IssuanceDecision.Deny> signatures(CertificateTemplate template) {
        if (template.has(PrivateKeyFlag.REQUIRE_PRIVATE_KEY_ARCHIVAL)) {
            return Optional.of(deny(Hresults.ARCHIVED_KEY_REQUIRED, "archival", template.cn()));
        }
        if (template.raSignatures() == 0) {
            return Optional.empty();
        }
        boolean policy = !template.raApplicationPolicies().policies().isEmpty();
        return Optional.of(deny(policy ? Hresults.SIGNATURE_POLICY_REQUIRED : Hresults.SIGNATURE_COUNT, "agent", template.raSignatures(),
            template.cn()));
    }

    private static Optional<IssuanceDecision.Deny> subject(IssuanceInput input) {
        if (!input.template().has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT)) {
            return DirectorySubject.missing(input.template(), input.directory());
        }
        boolean empty = input.request().subject().getName().isEmpty();
        return empty ? Optional.of(deny(Hresults.BAD_REQUEST_SUBJECT, "subject", input.template().cn())) : Optional.empty();
    }

    private static Optional<IssuanceDecision.Deny> key(CertificateTemplate template, CertificationRequest request) {
        try {
            int bits = bits(request.publicKey());
            return bits < template.minimalKeySize()
                ? Optional.of(deny(Hresults.KEY_LENGTH, "key", bits, template.minimalKeySize(), request.publicKey().getAlgorithm()))
                : Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(new IssuanceDecision.Deny(Hresults.INVALID_DATA, e.problem().what(), e.problem().next()));
        }
    }

    private static Optional<IssuanceDecision.Deny> validity(IssuanceInput input) {
        boolean over = !input.now().isBefore(input.issuer().notAfter()) || input.now().isBefore(input.issuer().notBefore());
        if (over) {
            return Optional.of(deny(Hresults.ISSUER_EXPIRED, "issuer", input.issuer().notAfter()));
        }
        return input.template().validity().ticks() == 0
            ? Optional.of(deny(Hresults.UNSUPPORTED_TEMPLATE, "unsupported", input.template().cn())) : Optional.empty();
    }

    private static int bits(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength();
            case ECPublicKey ec -> ec.getParams().getCurve().getField().getFieldSize();
            default -> Integer.MAX_VALUE;
        };
    }
}
