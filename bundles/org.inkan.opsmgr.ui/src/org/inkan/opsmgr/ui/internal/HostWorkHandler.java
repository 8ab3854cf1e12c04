package org.inkan.opsmgr.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.ActiveFleet;

/** Work on the selected hosts of the open fleet. */
abstract class HostWorkHandler extends AbstractHandler {

    private final Texts texts = Texts.beside(HostWorkHandler.class);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<FleetFolder> folder = window.getService(ActiveFleet.class).folder();
        List<HostRow> hosts = hosts(event);
        if (folder.isPresent()) {
            run(window, folder.get(), hosts);
        }
        return null;
    }

    /** Does it for hosts, of which there may be none. */
    abstract void run(IWorkbenchWindow window, FleetFolder folder, List<HostRow> hosts) throws ExecutionException;

    static List<HostRow> hosts(ExecutionEvent event) {
        List<HostRow> hosts = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                if (each instanceof HostRow host) {
                    hosts.add(host);
                }
            }
        }
        return hosts;
    }

    /** Shows what it came to, unless the window is gone. */
    final void show(IWorkbenchWindow window, Text title, List<ResultLine> lines) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        Text summary = texts.text("HostWorkHandler_summary", count(lines, ResultLine.Outcome.DONE), count(lines, ResultLine.Outcome.TO_DO),
                count(lines, ResultLine.Outcome.FAILED));
        new ResultDialog(window.getShell(), title, summary, lines).open();
    }

    private static long count(List<ResultLine> lines, ResultLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).map(ResultLine::about).distinct().count();
    }
}
