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
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The view of the certification authorities, an extension to register in a field: opened for each test, with a fleet when it
 * is wanted. The workbench is closed behind it only once no work is under way any more.
 */
final class CaViewSession implements BeforeEachCallback, AfterEachCallback {

    final WorkbenchSession workbench = new WorkbenchSession(CaFleet.PASSPHRASE);
    CaView part;
    CaAccess view;
    private FleetFolder folder;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        workbench.beforeEach(context);
        PlatformUI.getWorkbench().showPerspective("org.inkan.ca.ui.caPerspective", workbench.window());
        workbench.page().hideView(workbench.page().findView(CaView.ID));
        part = (CaView) workbench.page().showView(CaView.ID);
        view = new CaAccess(workbench.window().getShell());
    }

    /** What still reads or writes in the fleet would find it closed, or its files deleted. */
    @Override
    public void afterEach(ExtensionContext context) {
        try {
            EventLoop.waitUntil("no work is under way", () -> Arrays.stream(Job.getJobManager().find(null))
                    .allMatch(job -> job.isSystem() || job.getState() != Job.RUNNING && job.getState() != Job.WAITING));
        } finally {
            workbench.afterEach(context);
        }
    }

    /** Makes the fleet of {@link CaFleet} below {@code parent} and waits until the requests at its authority are there. */
    void openFleet(Path parent) throws Exception {
        open(CaFleet.create(parent));
        view.waitForRows("ca.pending.table", 3);
    }

    /** Makes a fleet below {@code parent} whose only authority is of this back end, and waits until it is there. */
    void openFleet(Path parent, String backend) throws Exception {
        FleetFolder fleet = FleetFolder.create(parent.resolve("フリート"), "Contoso");
        Connections.load(fleet.path()).with(new Connection("only", backend, Map.of())).save(fleet.path());
        open(fleet);
    }

    private void open(FleetFolder fleet) throws Exception {
        folder = fleet;
        workbench.fleet().open(fleet.path());
        view.waitForRows("ca.connections", 1);
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
