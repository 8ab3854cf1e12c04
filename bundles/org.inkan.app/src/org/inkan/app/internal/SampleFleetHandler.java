package org.inkan.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.cli.InProcessCommand;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Does what {@code inkan quickstart} does in a folder the person chooses, then opens the fleet. Returns the job. */
public final class SampleFleetHandler extends AbstractHandler {

    private static final String NAME = "inkan-quickstart";

    private final Texts texts = Texts.beside(SampleFleetHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> parent = window.getService(Prompts.class).folder(window.getShell(), texts.text("SampleFleetHandler_question"));
        if (parent.isEmpty()) {
            return null;
        }
        Path target = free(parent.get());
        Job job = Job.create(text(texts.text("SampleFleetHandler_job", target)), monitor -> {
            InProcessCommand.Outcome outcome = new InProcessCommand(parent.get(), environment(), Locale.getDefault())
                    .run("quickstart", target.toString());
            window.getShell().getDisplay().asyncExec(() -> finish(window, target, outcome));
        });
        job.schedule();
        return job;
    }

    private void finish(IWorkbenchWindow window, Path target, InProcessCommand.Outcome outcome) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        try {
            if (outcome.exitCode() != 0) {
                // The command has said in full what is wrong and what to do; it is not said a second time.
                throw new Problem("APP-001", texts.text("SampleFleetHandler_failed"), target.toString(),
                        Text.literal(outcome.errors().strip()), texts.text("SampleFleetHandler_next")).exception();
            }
            window.getService(ActiveFleet.class).open(target);
        } catch (ProblemException e) {
            window.getService(Prompts.class).problem(window.getShell(), e.problem());
        }
    }

    /** The first name that is not taken, so that a second sample never meets the first. */
    private static Path free(Path parent) {
        Path target = parent.resolve(NAME);
        for (int i = 2; Files.exists(target); i++) {
            target = parent.resolve(NAME + "-" + i);
        }
        return target;
    }

    /** The start script tells by a property where the product lies; the sample is part of it. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String home = System.getProperty("inkan.home");
        if (home != null) {
            environment.put("INKAN_HOME", home);
        }
        return environment;
    }

    private static String text(Text text) {
        return text.in(Locale.getDefault());
    }
}
