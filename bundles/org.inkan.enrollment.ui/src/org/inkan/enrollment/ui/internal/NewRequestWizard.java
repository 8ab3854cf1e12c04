package org.inkan.enrollment.ui.internal;

import java.util.Optional;

import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.PreparedRequest;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.InfOrder;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.work.BackgroundWork;

/** Writes the INF of one host's request and, where the key is made here, key and request; then opens the editor. */
public final class NewRequestWizard extends FleetWizard {

    private final NewRequestPage request;
    private final InfPreviewPage preview = new InfPreviewPage(this);

    /** For any host. */
    public NewRequestWizard() {
        this("");
    }

    /** For this host to begin with. */
    NewRequestWizard(String host) {
        request = new NewRequestPage(this, host);
        setWindowTitle(in(Texts.beside(NewRequestWizard.class).text("NewRequestWizard_title")));
        setDefaultPageImageDescriptor(EnrollmentIcons.descriptor("newRequest"));
    }

    @Override
    public void addPages() {
        addPage(request);
        addPage(preview);
    }

    @Override
    public void createPageControls(org.eclipse.swt.widgets.Composite container) {
        super.createPageControls(container);
        read(request::show);
    }

    InfOrder order() {
        return request.order();
    }

    /** The INF; empty as long as a name is not usable. */
    Optional<InfDocument> inf() {
        try {
            return Optional.of(OpsMgrInf.of(order()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The command line knows no further names, and neither another provider nor exportable keys. */
    @Override
    Optional<CommandLine> command() {
        InfOrder order = order();
        boolean plain = order.otherNames().isEmpty() && !order.exportable() && order.provider().equals(OpsMgrInf.PROVIDER);
        if (!plain || request.isKeyMadeHere() || folder().isEmpty()) {
            return Optional.empty();
        }
        CommandLine line = CommandLine.of("inf", "new", "--host", order.host());
        line = order.template().isEmpty() ? line : line.and("--template", order.template().get());
        String file = new PreparedRequest(folder().get(), order.host()).inf().toString();
        return Optional.of(line.and("--bits", String.valueOf(order.bits()), "--out", file));
    }

    @Override
    public boolean performFinish() {
        Optional<InfDocument> inf = inf();
        if (inf.isEmpty() || folder().isEmpty()) {
            return false;
        }
        String host = order().host();
        FleetFolder folder = folder().get();
        boolean here = request.isKeyMadeHere();
        CredentialPrompt secrets = window().getService(CredentialPrompt.class);
        window().getService(BackgroundWork.class).change(Texts.beside(NewRequestWizard.class).text("NewRequestWizard_job", host), monitor -> {
            PreparedRequest prepared = new PreparedRequest(folder, host);
            if (here) {
                prepared.writeWithKey(inf.get(), secrets);
            } else {
                prepared.write(inf.get());
            }
            return prepared;
        }, prepared -> OpenRequestHandler.open(window(), host));
        return true;
    }
}
