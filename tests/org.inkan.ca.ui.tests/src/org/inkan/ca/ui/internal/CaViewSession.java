package org.inkan.ca.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WorkbenchSession;

/** The view of the certification authorities, opened for one test, with the fleet of {@link CaFleet} when it is wanted. */
final class CaViewSession {

    final CaView part;
    final CaAccess view;
    private final WorkbenchSession workbench;
    private FleetFolder folder;

    CaViewSession(WorkbenchSession workbench) throws Exception {
        this.workbench = workbench;
        PlatformUI.getWorkbench().showPerspective("org.inkan.ca.ui.caPerspective", workbench.window());
        workbench.page().hideView(workbench.page().findView(CaView.ID));
        part = (CaView) workbench.page().showView(CaView.ID);
        view = new CaAccess(workbench.window().getShell());
    }

    /** Makes the fleet below {@code parent} and waits until its authority is there. */
    void openFleet(Path parent) throws Exception {
        folder = CaFleet.create(parent);
        workbench.fleet().open(folder.path());
        view.waitForRows("ca.connections", 1);
    }

    /** Waits until no work is under way that still reads or writes in the fleet. */
    void settle() {
        EventLoop.waitUntil("no work is under way", () -> Arrays.stream(Job.getJobManager().find(null))
                .allMatch(job -> job.isSystem() || job.getState() != Job.RUNNING && job.getState() != Job.WAITING));
    }

    FleetFolder folder() {
        return folder;
    }

    void command(String id) throws Exception {
        workbench.page().activate(part);
        part.getSite().getService(IHandlerService.class).executeCommand(id, null);
    }

    /** Does on the command line what the copied text of the selected line says. */
    InProcessCommand.Outcome copied(String... more) {
        Object selected = ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).getFirstElement();
        return run(Adapters.adapt(selected, CommandLine.class).and(more));
    }

    InProcessCommand.Outcome run(CommandLine line) {
        return new InProcessCommand(folder.path(), Map.of("INKAN_CA_PASSPHRASE", CaFleet.PASSPHRASE), Locale.ENGLISH)
                .run(line.arguments().toArray(String[]::new));
    }

    String clipboard() {
        Clipboard clipboard = new Clipboard(workbench.window().getShell().getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }
}
