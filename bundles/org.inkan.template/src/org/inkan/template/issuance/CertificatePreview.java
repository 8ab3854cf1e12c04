package org.inkan.template.issuance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.AccessDescription;
import org.inkan.pki.x509.BasicConstraints;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;
import org.inkan.template.CertificateTemplate;

/**
 * The decision as a table a person reads: which field, which value, where the value comes from. Needs no CA.
 *
 * @param decision the decision
 * @param lines    the certificate's fields; empty when refused
 */
public record CertificatePreview(IssuanceDecision decision, List<Line> lines) {

    static final String SUBJECT = "subject";
    static final String NOT_AFTER = "notAfter";

    /** Longer than any template's own validity, so that this one shows. */
    private static final long ISSUER_YEARS = 30;

    private static final Texts TEXTS = Texts.beside(CertificatePreview.class);

    /**
     * One row.
     *
     * @param field  name of the field
     * @param value  its value
     * @param origin where it came from
     */
    public record Line(Text field, Text value, Text origin) {
    }

    /** Copies the list. */
    public CertificatePreview {
        lines = List.copyOf(lines);
    }

    /** Decides and renders. */
    public static CertificatePreview of(IssuanceInput input) {
        IssuanceDecision decision = IssuancePolicy.decide(input);
        return new CertificatePreview(decision, switch (decision) {
            case IssuanceDecision.Issue issue -> lines(issue.draft());
            case IssuanceDecision.Pend pend -> lines(pend.draft());
            case IssuanceDecision.Deny deny -> List.of();
        });
    }

    /** What would become of a request where no CA is known yet: the issuer is one that outlives any template. */
    public static CertificatePreview withoutAuthority(
            CertificateTemplate template, CertificationRequest request, Instant now, Locale reader) {
        X500Principal name = new X500Principal("CN=" + TEXTS.text("CertificatePreview_someIssuer").in(reader));
        IssuerInput issuer =
                new IssuerInput(name, Optional.empty(), now, now.plus(ISSUER_YEARS * 365, ChronoUnit.DAYS), List.of(), List.of(),
            List.of());
        return of(new IssuanceInput(template, request, issuer, now, Optional.empty()));
    }

    /** One sentence: issued, held for approval, or refused and why. */
    public Text verdict() {
        return switch (decision) {
            case IssuanceDecision.Issue issue -> TEXTS.text("CertificatePreview_issue");
            case IssuanceDecision.Pend pend -> pend.reason();
            case IssuanceDecision.Deny deny ->
                    TEXTS.text("CertificatePreview_deny", String.format("0x%08X", deny.hresult()), deny.reason());
        };
    }

    private static List<Line> lines(CertificateDraft draft) {
        List<Line> lines = new ArrayList<>();
        Map<String, CertificateDraft.Origin> origins = draft.origins();
        lines.add(line("subject", Text.literal(X509Names.display(draft.subject())), origins.get(SUBJECT)));
        lines.add(line("issuer", Text.literal(X509Names.display(draft.issuer())), CertificateDraft.Origin.AUTHORITY));
        lines.add(line("notBefore", Text.literal(draft.notBefore().toString()), CertificateDraft.Origin.COMPUTED));
        lines.add(line("notAfter", Text.literal(draft.notAfter().toString()), origins.get(NOT_AFTER)));
        lines.add(line("publicKey", Text.literal(draft.publicKey().getAlgorithm()), CertificateDraft.Origin.REQUEST));
        for (Extension extension : draft.extensions()) {
            Text name = Oids.name(extension.oid()).orElse(Text.literal(extension.oid()));
            Text field = extension.critical() ? TEXTS.text("CertificatePreview_critical", name) : name;
            lines.add(new Line(field, value(extension), origin(origins.get(extension.oid()))));
        }
        return lines;
    }

    private static Line line(String field, Text value, CertificateDraft.Origin origin) {
        return new Line(TEXTS.text("CertificatePreview_" + field), value, origin(origin));
    }

    private static Text origin(CertificateDraft.Origin origin) {
        return TEXTS.text("CertificatePreview_origin_" + origin.name());
    }

    private static Text value(Extension extension) {
        Extensions one = Extensions.of(List.of(extension));
        try {
            return switch (extension.oid()) {
                case Oids.KEY_USAGE -> Text.literal(String.join(", ", one.keyUsage().orElseThrow().stream().map(KeyUsage::label).toList()));
                case Oids.EXTENDED_KEY_USAGE -> purposes(one.extendedKeyUsage());
                case Oids.MS_APPLICATION_POLICIES -> purposes(one.applicationPolicies());
                case Oids.SUBJECT_ALT_NAME ->
                        Text.literal(String.join(", ", one.subjectAltNames().stream().map(GeneralName::text).toList()));
                case Oids.MS_TEMPLATE_NAME -> Text.literal(one.templateName().orElse(""));
                case Oids.MS_TEMPLATE_INFORMATION -> Text.literal(one.templateInformation()
                    .map(t -> t.oid() + " " + t.major() + "." + t.minor()).orElse(""));
                case Oids.CRL_DISTRIBUTION_POINTS ->
                        Text.literal(String.join(", ", one.crlDistributionPoints().stream().map(GeneralName::text).toList()));
                case Oids.AUTHORITY_INFORMATION_ACCESS -> access(one.authorityInformationAccess());
                case Oids.OCSP_NO_CHECK -> TEXTS.text("CertificatePreview_noCheck");
                case Oids.MS_SID_SECURITY -> one.sid().map(s -> TEXTS.text("CertificatePreview_sid", s)).orElse(Text.literal(""));
                case Oids.SUBJECT_KEY_IDENTIFIER -> Text.literal(one.subjectKeyIdentifier().map(CertificatePreview::octets).orElse(""));
                case Oids.AUTHORITY_KEY_IDENTIFIER -> Text.literal(one.authorityKeyIdentifier().map(CertificatePreview::octets).orElse(""));
                case Oids.BASIC_CONSTRAINTS -> constraints(one.basicConstraints().orElseThrow());
                case Oids.CERTIFICATE_POLICIES -> purposes(one.certificatePolicies());
                default -> Text.literal(octets(extension.value()));
            };
        } catch (ProblemException e) {
            return e.problem().what();
        }
    }

    private static String octets(byte[] identifier) {
        return HexFormat.of().withUpperCase().formatHex(identifier);
    }

    private static Text constraints(BasicConstraints constraints) {
        if (!constraints.ca()) {
            return TEXTS.text("CertificatePreview_endEntity");
        }
        return constraints.pathLength().isPresent() ? TEXTS.text("CertificatePreview_authorityDepth", constraints.pathLength().getAsInt())
            : TEXTS.text("CertificatePreview_authority");
    }

    private static Text access(List<AccessDescription> descriptions) {
        return Text.joined(", ", descriptions.stream().map(d -> TEXTS.text(switch (d.method()) {
            case Oids.OCSP_ACCESS -> "CertificatePreview_ocsp";
            case Oids.CA_ISSUERS_ACCESS -> "CertificatePreview_issuers";
            default -> "CertificatePreview_access";
        }, d.location().text(), d.method())).toList());
    }

    private static Text purposes(List<String> oids) {
        return Text.joined(", ", oids.stream().map(o -> Oids.name(o).orElse(Text.literal(o))).toList());
    }
}
