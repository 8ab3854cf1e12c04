package org.inkan.inventory.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostListImport;
import org.inkan.inventory.ListFormat;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Reads a list in the background, shows what it would do, and does it when the person agrees. */
public final class ImportHostsHandler extends AbstractHandler {

    /** As on the command line: a larger file is the wrong file. */
    private static final long LIMIT = 512L << 20;

    private final Texts texts = Texts.beside(ImportHostsHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<FleetFolder> folder = window.getService(ActiveFleet.class).folder();
        if (folder.isPresent()) {
            window.getService(Prompts.class).file(window.getShell(), texts.text("ImportHostsHandler_question"), ".csv", ".txt", ".tsv")
                    .ifPresent(file -> run(window, folder.get(), file, true));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(PlatformUI.getWorkbench().getService(ActiveFleet.class).folder().isPresent());
    }

    private void run(IWorkbenchWindow window, FleetFolder folder, Path file, boolean dryRun) {
        Job.create(texts.text("ImportHostsHandler_job", file.getFileName()).in(Locale.getDefault()), monitor -> {
            try {
                HostListImport.Outcome outcome = new HostListImport(folder, Clock.systemUTC()).run(AtomicFiles.read(file, LIMIT),
                        String.valueOf(file.getFileName()), Optional.empty(), ListFormat.GUESSED, dryRun);
                later(window, () -> show(window, folder, file, outcome, dryRun));
            } catch (ProblemException e) {
                later(window, () -> window.getService(Prompts.class).problem(window.getShell(), e.problem()));
            }
        }).schedule();
    }

    private void show(IWorkbenchWindow window, FleetFolder folder, Path file, HostListImport.Outcome outcome, boolean dryRun) {
        if (dryRun) {
            new ImportDialog(window.getShell(), file, outcome, () -> run(window, folder, file, false)).open();
        } else {
            window.getService(ActiveFleet.class).filesChanged();
        }
    }

    private static void later(IWorkbenchWindow window, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                update.run();
            }
        });
    }
}
