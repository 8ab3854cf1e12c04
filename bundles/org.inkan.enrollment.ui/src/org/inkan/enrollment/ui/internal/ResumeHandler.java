package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.ui.requests.RequestRow;

/** Asks the CA again for the selected requests and goes on with those it has decided. */
public final class ResumeHandler extends AbstractHandler {

    /** Requests that were made alike are asked for together. */
    private record Alike(EnrollmentOptions options, org.inkan.inventory.FleetFolder folder) {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Map<Alike, List<String>> groups = new LinkedHashMap<>();
        List<String> never = new ArrayList<>();
        for (RequestRow row : SelectedRequests.of(HandlerUtil.getCurrentSelection(event))) {
            var entry = row.entry();
            if (entry.connection().isEmpty()) {
                never.add(entry.host());
            } else {
                var options = EnrollmentOptions.of(entry.keyMode(), entry.connection(), entry.template());
                groups.computeIfAbsent(new Alike(options, row.folder()), key -> new ArrayList<>()).add(entry.host());
            }
        }
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        groups.forEach((alike, hosts) -> new EnrollmentStart(window, alike.folder()).run(alike.options().withHosts(hosts)));
        if (!never.isEmpty()) {
            // No CA has seen these, so a person has to say which one it shall be.
            new WizardDialog(window.getShell(), new BulkEnrollWizard(never)).open();
        }
        return null;
    }
}
