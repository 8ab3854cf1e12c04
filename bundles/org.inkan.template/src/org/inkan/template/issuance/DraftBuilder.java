package org.inkan.template.issuance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.issuance.CertificateDraft.Origin;

/** Builds the certificate of a request that nothing speaks against (MS-WCCE 3.2.2.6.2.1.4.5). */
final class DraftBuilder {

    /**
     * The default of the CA registry value ClockSkewMinutes (CCLOCKSKEWMINUTESDEFAULT in the Windows SDK): notBefore lies that far back.
     */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final IssuanceInput input;
    private final CertificateTemplate template;
    private final CertificationRequest request;
    private final boolean fromRequest;
    private final Map<String, Extension> extensions = new java.util.LinkedHashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    private DraftBuilder(IssuanceInput input) {
        this.input = input;
        this.template = input.template();
        this.request = input.request();
        this.fromRequest = template.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT);
    }

    static IssuanceDecision build(IssuanceInput input) {
        try {
            CertificateDraft draft = new DraftBuilder(input).draft();
            return input.template().has(EnrollmentFlag.PEND_ALL_REQUESTS)
                ? new IssuanceDecision.Pend(draft, Texts.beside(DraftBuilder.class).text("IssuancePolicy_pending"))
                : new IssuanceDecision.Issue(draft);
        } catch (ProblemException e) {
            return new IssuanceDecision.Deny(Hresults.INVALID_DATA, e.problem().what(), e.problem().next());
        }
    }

    private CertificateDraft draft() throws ProblemException {
        Instant notBefore = latest(input.now().minus(SKEW), input.issuer().notBefore()).truncatedTo(ChronoUnit.SECONDS);
        Instant wished = notBefore.plus(template.validity().toDuration());
        Instant notAfter = (wished.isAfter(input.issuer().notAfter()) ? input.issuer().notAfter() : wished).truncatedTo(ChronoUnit.SECONDS);
        origins.put(CertificatePreview.NOT_AFTER, wished.isAfter(input.issuer().notAfter()) ? Origin.AUTHORITY : Origin.TEMPLATE);
        origins.put(CertificatePreview.SUBJECT, fromRequest ? Origin.REQUEST : Origin.DIRECTORY);
        X500Principal subject = fromRequest ? request.subject() : DirectorySubject.subject(template, input.directory().orElseThrow());
        usage();
        names();
        templateIdentity();
        policies();
        sid();
        identifiers();
        revocation();
        return new CertificateDraft(input.issuer().name(), subject, notBefore, notAfter, request.publicKey(),
            List.copyOf(extensions.values()), origins);
    }

    private void usage() throws ProblemException {
        if (!template.keyUsage().isEmpty()) {
            add(ExtensionValues.keyUsage(template.keyUsage(), false), Origin.TEMPLATE);
        } else {
            request.extensions().find(Oids.KEY_USAGE).ifPresent(e -> add(e, Origin.REQUEST));
        }
        List<String> purposes = template.effectivePurposes();
        if (!purposes.isEmpty()) {
            add(ExtensionValues.extendedKeyUsage(purposes, false), Origin.TEMPLATE);
        }
        boolean authority = template.has(GeneralFlag.IS_CA) || template.has(GeneralFlag.IS_CROSS_CA);
        if (authority) {
            int depth = template.integer(TemplateAttribute.MAX_ISSUING_DEPTH, -1);
            add(ExtensionValues.basicConstraints(true, depth < 0 ? OptionalInt.empty() : OptionalInt.of(depth)), Origin.TEMPLATE);
        } else if (template.has(EnrollmentFlag.INCLUDE_BASIC_CONSTRAINTS_FOR_EE_CERTS)) {
            add(ExtensionValues.basicConstraints(false, OptionalInt.empty()), Origin.TEMPLATE);
        }
    }

    /** Only the extension counts: SANs in request attributes are ignored unless the CA has the dangerous EDITF flag (ESC6). */
    private void names() throws ProblemException {
        List<GeneralName> names = fromRequest ? request.extensions().subjectAltNames()
            : DirectorySubject.names(template, input.directory().orElseThrow());
        if (!names.isEmpty()) {
            add(ExtensionValues.subjectAltName(names, false), fromRequest ? Origin.REQUEST : Origin.DIRECTORY);
        }
    }

    private void templateIdentity() {
        if (template.schemaVersion() == 1) {
            add(ExtensionValues.templateName(template.cn()), Origin.TEMPLATE);
            return;
        }
        add(ExtensionValues.templateInformation(template.oid().orElseThrow(), template.revision(), template.minorRevision()),
                Origin.TEMPLATE);
        if (!template.effectivePurposes().isEmpty()) {
            add(ExtensionValues.applicationPolicies(template.effectivePurposes()), Origin.TEMPLATE);
        }
    }

    private void policies() throws ProblemException {
        if (template.has(EnrollmentFlag.ISSUANCE_POLICIES_FROM_REQUEST)) {
            request.extensions().find(Oids.CERTIFICATE_POLICIES).ifPresent(e -> add(e, Origin.REQUEST));
        } else if (!template.texts(TemplateAttribute.CERTIFICATE_POLICY).isEmpty()) {
            add(ExtensionValues.certificatePolicies(template.texts(TemplateAttribute.CERTIFICATE_POLICY)), Origin.TEMPLATE);
        }
        if (template.has(EnrollmentFlag.ADD_OCSP_NOCHECK)) {
            add(ExtensionValues.ocspNoCheck(), Origin.TEMPLATE);
        }
    }

    /** Since May 2022 the CA adds the account's SID; with a subject from the request it copies what the request carries. */
    private void sid() {
        if (template.has(EnrollmentFlag.NO_SECURITY_EXTENSION)) {
            return;
        }
        if (fromRequest) {
            request.extensions().find(Oids.MS_SID_SECURITY).ifPresent(e -> add(e, Origin.REQUEST));
        } else {
            input.directory().flatMap(DirectoryFacts::sid).ifPresent(s -> add(ExtensionValues.sidSecurityExtension(s), Origin.DIRECTORY));
        }
    }

    private void identifiers() throws ProblemException {
        add(ExtensionValues.subjectKeyIdentifier(request.publicKey()), Origin.COMPUTED);
        input.issuer().keyIdentifier().ifPresent(id -> add(ExtensionValues.authorityKeyIdentifier(id), Origin.AUTHORITY));
    }

    private void revocation() {
        if (template.has(EnrollmentFlag.NOREVOCATIONINFOINISSUEDCERTS)) {
            return;
        }
        if (!input.issuer().crls().isEmpty()) {
            add(ExtensionValues.crlDistributionPoints(input.issuer().crls()), Origin.AUTHORITY);
        }
        if (Stream.of(input.issuer().issuers(), input.issuer().ocsp()).anyMatch(l -> !l.isEmpty())) {
            add(ExtensionValues.authorityInformationAccess(input.issuer().issuers(), input.issuer().ocsp()), Origin.AUTHORITY);
        }
    }

    /** Criticality is the template's alone: pKICriticalExtensions lists what is marked (MS-CRTD 2, attribute list). */
    private void add(Extension extension, Origin origin) {
        boolean critical = template.texts(TemplateAttribute.CRITICAL_EXTENSIONS).contains(extension.oid());
        extensions.put(extension.oid(), new Extension(extension.oid(), critical, extension.value()));
        origins.put(extension.oid(), origin);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
