package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard <em>Bulk Enroll</em>; hosts may be given as a parameter, one a line. */
public final class EnrollHandler extends AbstractHandler {

    static final String ID = "org.inkan.enrollment.ui.enroll";
    private static final String HOSTS = "org.inkan.enrollment.ui.enroll.hosts";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String given = event.getParameter(HOSTS);
        List<String> hosts = given == null ? SelectedRequests.hosts(HandlerUtil.getCurrentSelection(event)) : given.lines().toList();
        new WizardDialog(HandlerUtil.getActiveShellChecked(event), new BulkEnrollWizard(hosts)).open();
        return null;
    }
}
