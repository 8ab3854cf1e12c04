package org.inkan.enrollment.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.ConnectionSetup;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.EnrollmentReport;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.TemplateAttribute;

/** A fleet with an authority of its own, which publishes the template {@code OpsMgr}. */
record EmbeddedFleet(FleetFolder folder, String password) {

    private static final Connection LAB = new Connection("lab", "org.inkan.ca.embedded", Map.of("keyType", "p256"));

    /** A fleet below {@code parent} with agents from {@code web00.contoso.test} on. */
    static EmbeddedFleet create(Path parent, int hosts, String password) throws ProblemException {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        Fleet model = InventoryStore.open(folder).load();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        model.getManagementGroups().add(group);
        for (int i = 0; i < hosts; i++) {
            Host host = Role.AGENT.create();
            host.setName(String.format(Locale.ROOT, "web%02d.contoso.test", i));
            Role.AGENT.addTo(group, host);
        }
        InventoryStore.open(folder).save(model);
        EmbeddedFleet fleet = new EmbeddedFleet(folder, password);
        new ConnectionSetup(backends()).add(LAB, fleet.context(), null);
        fleet.publish();
        return fleet;
    }

    private static CaBackends backends() {
        return CaBackends.fromRegistry(Platform.getExtensionRegistry());
    }

    private CredentialPrompt secrets() {
        return request -> Optional.of(Secret.of(password.toCharArray()));
    }

    private BackendContext context() {
        return new BackendContext(folder.path(), LAB.options(), secrets(), Clock.systemUTC(), Locale.ENGLISH);
    }

    /** The authority; the caller closes it. */
    CertificationAuthority authority() throws ProblemException {
        return backends().open(LAB, context());
    }

    private void publish() throws ProblemException {
        try (CertificationAuthority authority = authority()) {
            authority.capability(TemplateAuthoring.class).orElseThrow().add(BuiltInTemplates.find("IPSECIntermediateOffline").orElseThrow()
                    .with(TemplateAttribute.CN, List.of("OpsMgr")).with(TemplateAttribute.DISPLAY_NAME, List.of("OpsMgr host"))
                    .with(TemplateAttribute.OID, List.of("1.3.6.1.4.1.311.21.8.1.2.3.4.5.6.7"))
                    .with(TemplateAttribute.SCHEMA_VERSION, 2).with(TemplateAttribute.REVISION, 100)
                    .withPurposes(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"))
                    .with(TemplateAttribute.MINIMAL_KEY_SIZE, 2048), null);
            authority.capability(TemplatePublishing.class).orElseThrow().publish("OpsMgr", null);
        }
    }

    /** Enrolls hosts as the command line does while the workbench looks on. */
    EnrollmentReport enroll(KeyMode mode, List<String> hosts) throws ProblemException {
        return new EnrollmentOperation(folder, secrets(), Clock.systemUTC()).run(
                EnrollmentOptions.of(mode, LAB.name(), "OpsMgr").withHosts(hosts).withJobs(2), this::authority, new NullProgressMonitor());
    }
}
