package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Optional;

import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.ui.bulk.EnrollmentCommand;
import org.inkan.ui.command.CommandLine;

/** Enrolls many hosts: which, where and how, then the plan; nothing runs before the last page is finished. */
public final class BulkEnrollWizard extends FleetWizard {

    private final EnrollHostsPage hosts;
    private final EnrollCaPage authority = new EnrollCaPage(this);
    private final EnrollPlanPage plan = new EnrollPlanPage(this);

    /** For all hosts. */
    public BulkEnrollWizard() {
        this(List.of());
    }

    /** For these hosts to begin with. */
    BulkEnrollWizard(List<String> chosen) {
        hosts = new EnrollHostsPage(this, chosen);
        setWindowTitle(in(Texts.beside(BulkEnrollWizard.class).text("BulkEnrollWizard_title")));
        setDefaultPageImageDescriptor(EnrollmentIcons.descriptor("enrollment"));
    }

    @Override
    public void addPages() {
        addPage(hosts);
        addPage(authority);
        addPage(plan);
    }

    @Override
    public void createPageControls(org.eclipse.swt.widgets.Composite container) {
        super.createPageControls(container);
        read(content -> {
            hosts.show(content);
            authority.show(content);
        });
    }

    EnrollmentOptions options() {
        return authority.options().withHosts(hosts.chosen());
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == plan && plan.isPageComplete();
    }

    @Override
    Optional<CommandLine> command() {
        return folder().map(folder -> EnrollmentCommand.of(folder, options()));
    }

    @Override
    public boolean performFinish() {
        new EnrollmentStart(window(), folder().orElseThrow()).run(options());
        return true;
    }
}
