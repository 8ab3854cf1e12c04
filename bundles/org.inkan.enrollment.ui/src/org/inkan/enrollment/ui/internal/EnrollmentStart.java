package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.ui.bulk.EnrollmentCommand;
import org.inkan.enrollment.ui.bulk.ResultSummary;
import org.inkan.enrollment.ui.bulk.UndoSummary;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.ui.work.BackgroundWork;

/** Runs an enrollment or takes one back, as a job with progress and cancel, and shows what came of it. */
record EnrollmentStart(IWorkbenchWindow window, FleetFolder folder) {

    Job run(EnrollmentOptions options) {
        CredentialPrompt secrets = window.getService(CredentialPrompt.class);
        return window.getService(BackgroundWork.class).change(Texts.beside(EnrollmentStart.class).text("EnrollmentStart_job"),
                monitor -> operation(secrets).run(options, () -> open(options.connection(), secrets), monitor),
                report -> new EnrollmentResultDialog(window, "title", new ResultSummary(report),
                        EnrollmentCommand.of(folder, options)).open());
    }

    Job undo(List<String> hosts, Optional<RevocationReason> reason) {
        CredentialPrompt secrets = window.getService(CredentialPrompt.class);
        return window.getService(BackgroundWork.class).change(Texts.beside(EnrollmentStart.class).text("EnrollmentStart_undo"),
                monitor -> operation(secrets).undo(hosts, Optional.empty(), reason, name -> open(name, secrets), monitor),
                report -> new EnrollmentResultDialog(window, "undo", new UndoSummary(report),
                        EnrollmentCommand.undo(folder, hosts, reason)).open());
    }

    private EnrollmentOperation operation(CredentialPrompt secrets) {
        return new EnrollmentOperation(folder, secrets, Clock.systemUTC());
    }

    private CertificationAuthority open(String connection, CredentialPrompt secrets) throws ProblemException {
        var chosen = Connections.load(folder.path()).require(connection);
        return CaBackends.fromRegistry(Platform.getExtensionRegistry()).open(chosen,
                new BackendContext(folder.path(), chosen.options(), secrets, Clock.systemUTC(), Locale.getDefault()));
    }
}
