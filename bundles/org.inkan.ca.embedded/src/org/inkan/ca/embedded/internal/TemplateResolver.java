package org.inkan.ca.embedded.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.TemplateInformation;
import org.inkan.template.CertificateTemplate;

/**
 * Finds the one template a request asks for (MS-WCCE 3.2.2.6.2.1.4): the request attribute, the name-value pair, the
 * extension 1.3.6.1.4.1.311.20.2 and the extension …21.7 must all mean the same one, and it must be published. Names
 * are {@code cn}s; a display name is not found.
 */
final class TemplateResolver {

    private static final String ATTRIBUTE = "CertificateTemplate";

    private final PublishedTemplates templates;

    TemplateResolver(PublishedTemplates templates) {
        this.templates = templates;
    }

    /** A template, or the reason why there is none. */
    record Resolution(Optional<CertificateTemplate> template, Judgement.Refuse refusal) {
    }

    Resolution resolve(CertificationRequest csr, Optional<String> templateName, Map<String, String> attributes)
            throws ProblemException {
        List<String> names = names(csr, templateName, attributes);
        Optional<TemplateInformation> information;
        try {
            csr.extensions().templateName().ifPresent(names::add);
            information = csr.extensions().templateInformation();
        } catch (ProblemException e) {
            return refuse(HResult.INVALID_ARGUMENT, "malformed", e.problem().what());
        }
        CertificateTemplate found = null;
        for (String name : names) {
            Optional<CertificateTemplate> template = templates.template(name.strip(), null);
            if (template.isEmpty()) {
                return refuse(HResult.UNSUPPORTED_CERT_TYPE, "unknown", name);
            }
            if (found != null && !found.cn().equals(template.get().cn())) {
                return refuse(HResult.TEMPLATE_CONFLICT, "conflict", found.cn(), template.get().cn());
            }
            found = template.get();
        }
        if (information.isPresent()) {
            return byOid(information.get(), found);
        }
        return found == null ? refuse(HResult.UNSUPPORTED_CERT_TYPE, "none") : published(found);
    }

    private Resolution byOid(TemplateInformation wanted, CertificateTemplate named) throws ProblemException {
        Optional<CertificateTemplate> found = templates.templates(null).stream()
                .filter(template -> template.oid().equals(Optional.of(wanted.oid()))).findFirst();
        if (found.isEmpty()) {
            return named == null ? refuse(HResult.UNSUPPORTED_CERT_TYPE, "unknown", wanted.oid())
                    : refuse(HResult.TEMPLATE_CONFLICT, "conflict", named.cn(), wanted.oid());
        }
        CertificateTemplate template = found.get();
        if (named != null && !named.cn().equals(template.cn())) {
            return refuse(HResult.TEMPLATE_CONFLICT, "conflict", named.cn(), template.cn());
        }
        boolean newer = wanted.major() > template.revision()
                || wanted.major() == template.revision() && wanted.minor() > template.minorRevision();
        return newer ? refuse(HResult.BAD_TEMPLATE_VERSION, "version", template.cn()) : published(template);
    }

    private Resolution published(CertificateTemplate template) throws ProblemException {
        return templates.isPublished(template.cn()) ? new Resolution(Optional.of(template), null)
                : refuse(HResult.UNSUPPORTED_CERT_TYPE, "unpublished", template.cn());
    }

    private static List<String> names(CertificationRequest csr, Optional<String> templateName,
            Map<String, String> attributes) {
        List<String> names = new ArrayList<>();
        templateName.ifPresent(names::add);
        attributes.forEach((name, value) -> {
            // the CA strips blanks and minus signs around attribute names (MS-WCCE 3.2.1.4.2.1.2)
            if (name.replaceAll("^[\\s-]+|[\\s-]+$", "").toLowerCase(Locale.ROOT).equals(ATTRIBUTE.toLowerCase(Locale.ROOT))) {
                names.add(value);
            }
        });
        csr.microsoft().value(ATTRIBUTE).ifPresent(names::add);
        return names;
    }

    private static Resolution refuse(int code, String key, Object... arguments) {
        return new Resolution(Optional.empty(), new Judgement.Refuse(code,
                EmbeddedProblem.text("TemplateResolver_" + key + "_what", arguments),
                EmbeddedProblem.text("TemplateResolver_" + key + "_next", arguments)));
    }
}
