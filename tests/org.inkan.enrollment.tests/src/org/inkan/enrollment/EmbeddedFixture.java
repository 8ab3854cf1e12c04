package org.inkan.enrollment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;

/** The surroundings of a bench with the embedded CA in place of the stand-in. */
record EmbeddedFixture(Bench bench, CertificationAuthority authority) {

    /** The fleet's embedded CA, publishing the template; {@code manager} makes every request wait. */
    static CertificationAuthority open(Path fleet, boolean manager) throws ProblemException {
        CertificationAuthority authority = backend().open(new BackendContext(fleet, Map.of("keyType", "p256"),
                request -> Optional.of(Secret.of("geheim".toCharArray())), Clock.systemUTC(), Locale.ENGLISH));
        if (authority.capability(TemplateListing.class).orElseThrow().template(OpsMgrTemplates.CN, null).isEmpty()) {
            CertificateTemplate template = OpsMgrTemplates.safe(new Random(1)).with(EnrollmentFlag.PEND_ALL_REQUESTS, manager);
            authority.capability(TemplateAuthoring.class).orElseThrow().add(template, null);
            authority.capability(TemplatePublishing.class).orElseThrow().publish(template.cn(), null);
        }
        return authority;
    }

    /** The back end as the registry offers it; without OSGi there is no registry, and the class is on the class path. */
    private static CaBackend backend() throws ProblemException {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            return CaBackends.fromRegistry(registry).find("org.inkan.ca.embedded").orElseThrow().factory().get();
        }
        try {
            return (CaBackend) Class.forName("org.inkan.ca.embedded.EmbeddedBackend").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    EnrollmentContext context() {
        return new EnrollmentContext(bench.folder, authority, Optional.empty(), bench.context.passwords(),
                bench.context.kits(), bench.context.clock());
    }

    EnrollmentReport enroll(KeyMode mode) throws Exception {
        return enroll(bench.load(), mode);
    }

    EnrollmentReport enroll(Fleet fleet, KeyMode mode) throws Exception {
        EnrollmentPlan plan = new EnrollmentPlanner(bench.folder, bench.context.clock()).plan(fleet,
                EnrollmentOptions.of(mode, "embedded", OpsMgrTemplates.CN));
        return new EnrollmentRun(context()).run(fleet, plan, null);
    }
}
