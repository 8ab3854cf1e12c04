package org.inkan.inventory.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;

/** Work on the selected hosts of the open fleet, whatever shows them: what is selected adapts to its name. */
abstract class SelectedHosts extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<String> names = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                String name = Adapters.adapt(each, String.class);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        FleetFolder folder = window.getService(ActiveFleet.class).folder().orElse(null);
        if (folder != null && !names.isEmpty()) {
            run(window, folder, names);
        }
        return null;
    }

    /** Does it for at least one host. */
    abstract void run(IWorkbenchWindow window, FleetFolder folder, List<String> names) throws ExecutionException;
}
