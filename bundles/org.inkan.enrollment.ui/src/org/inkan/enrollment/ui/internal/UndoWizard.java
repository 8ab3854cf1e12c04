package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Optional;

import org.inkan.core.text.Texts;
import org.inkan.enrollment.ui.bulk.EnrollmentCommand;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.ui.command.CommandLine;

/** Takes back the enrollment of some hosts: what becomes of their certificates, then the plan; nothing runs before the last page. */
final class UndoWizard extends FleetWizard {

    private final List<String> hosts;
    private final UndoReasonPage certificates;
    private final UndoPlanPage plan = new UndoPlanPage(this);

    /** For these hosts, at least one. */
    UndoWizard(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
        certificates = new UndoReasonPage(this.hosts.size());
        setWindowTitle(in(Texts.beside(UndoWizard.class).text("UndoWizard_title")));
        setDefaultPageImageDescriptor(EnrollmentIcons.descriptor("enrollment"));
    }

    @Override
    public void addPages() {
        addPage(certificates);
        addPage(plan);
    }

    List<String> hosts() {
        return hosts;
    }

    Optional<RevocationReason> reason() {
        return certificates.reason();
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == plan && plan.isPageComplete();
    }

    @Override
    Optional<CommandLine> command() {
        return folder().map(folder -> EnrollmentCommand.undo(folder, hosts, reason()));
    }

    @Override
    public boolean performFinish() {
        new EnrollmentStart(window(), folder().orElseThrow()).undo(hosts, reason());
        return true;
    }
}
