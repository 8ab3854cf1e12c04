package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.Locale;

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
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.work.BackgroundWork;

/** Runs an enrollment as a job with progress and cancel, and shows what came of it. */
record EnrollmentStart(IWorkbenchWindow window, FleetFolder folder) {

    Job run(EnrollmentOptions options) {
        CredentialPrompt secrets = window.getService(CredentialPrompt.class);
        EnrollmentOperation operation = new EnrollmentOperation(folder, secrets, Clock.systemUTC());
        return window.getService(BackgroundWork.class).change(Texts.beside(EnrollmentStart.class).text("EnrollmentStart_job"),
                monitor -> operation.run(options, () -> open(options.connection(), secrets), monitor),
                report -> new EnrollmentResultDialog(window, folder, options, report).open());
    }

    private CertificationAuthority open(String connection, CredentialPrompt secrets) throws ProblemException {
        var chosen = Connections.load(folder.path()).require(connection);
        return CaBackends.fromRegistry(Platform.getExtensionRegistry()).open(chosen,
                new BackendContext(folder.path(), chosen.options(), secrets, Clock.systemUTC(), Locale.getDefault()));
    }
}
