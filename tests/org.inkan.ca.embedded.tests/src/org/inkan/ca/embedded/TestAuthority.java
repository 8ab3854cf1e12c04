package org.inkan.ca.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.TemplateAttribute;

/** An embedded authority with P-256 keys and two templates: one that issues and one that needs a manager. */
final class TestAuthority {

    static final String ISSUING = "HostCert";
    static final String WAITING = "HostCertApproved";

    private TestAuthority() {
    }

    static CredentialPrompt prompt(String passphrase) {
        return request -> Optional.of(Secret.of(passphrase.toCharArray()));
    }

    static BackendContext context(Path fleet, Map<String, String> options, CredentialPrompt prompt, Clock clock) {
        Map<String, String> all = new HashMap<>(Map.of("keyType", "p256"));
        all.putAll(options);
        return new BackendContext(fleet, all, prompt, clock, Locale.ENGLISH);
    }

    static CertificationAuthority open(Path fleet) throws ProblemException {
        return open(fleet, Map.of(), Clock.systemUTC());
    }

    static CertificationAuthority open(Path fleet, Map<String, String> options, Clock clock) throws ProblemException {
        CertificationAuthority authority = new EmbeddedBackend().open(context(fleet, options, prompt("geheim"), clock));
        offer(authority, template(ISSUING, false));
        offer(authority, template(WAITING, true));
        return authority;
    }

    private static void offer(CertificationAuthority authority, CertificateTemplate template) throws ProblemException {
        TemplateListing listing = authority.capability(TemplateListing.class).orElseThrow();
        if (listing.template(template.cn(), null).isEmpty()) {
            authority.capability(TemplateAuthoring.class).orElseThrow().add(template, null);
            authority.capability(TemplatePublishing.class).orElseThrow().publish(template.cn(), null);
        }
    }

    private static CertificateTemplate template(String cn, boolean manager) {
        String oid = "1.3.6.1.4.1.311.21.8.1.2.3.4.5.6." + cn.length();
        return BuiltInTemplates.find("IPSECIntermediateOffline").orElseThrow()
                .with(TemplateAttribute.CN, java.util.List.of(cn))
                .with(TemplateAttribute.DISPLAY_NAME, java.util.List.of("Certificate of a host " + cn.length()))
                .with(TemplateAttribute.OID, java.util.List.of(oid)).with(TemplateAttribute.SCHEMA_VERSION, 2)
                .with(TemplateAttribute.REVISION, 100)
                .withPurposes(java.util.List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"))
                .with(TemplateAttribute.MINIMAL_KEY_SIZE, 256)
                .with(EnrollmentFlag.PEND_ALL_REQUESTS, manager);
    }
}
