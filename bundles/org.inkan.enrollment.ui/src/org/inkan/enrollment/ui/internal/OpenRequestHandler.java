package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.inkan.core.file.SafeNames;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Opens the file of the selected request: its INF, or else the request itself. */
public final class OpenRequestHandler extends AbstractHandler {

    static final String ID = "org.inkan.enrollment.ui.openRequest";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<RequestRow> rows = SelectedRequests.of(HandlerUtil.getCurrentSelection(event));
        if (!rows.isEmpty()) {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event), rows.getFirst().entry().host());
        }
        return null;
    }

    static void open(IWorkbenchWindow window, String host) {
        Texts texts = Texts.beside(OpenRequestHandler.class);
        try {
            IProject project = window.getService(ActiveFleet.class).project().orElse(null);
            if (project != null) {
                IFolder folder = project.getFolder("requests").getFolder(SafeNames.fileName(host));
                project.getFolder("requests").refreshLocal(IResource.DEPTH_ONE, null);
                folder.refreshLocal(IResource.DEPTH_ONE, null);
                for (String name : List.of("request.inf", "request.req")) {
                    IFile file = folder.getFile(name);
                    if (file.exists()) {
                        IDE.openEditor(window.getActivePage(), file);
                        return;
                    }
                }
            }
            window.getService(Prompts.class).problem(window.getShell(), Problem.of("ENR-020", texts, "OpenRequestHandler_none", host, host));
        } catch (CoreException e) {
            window.getService(Prompts.class).problem(window.getShell(),
                    Problem.of("ENR-021", texts, "OpenRequestHandler_failed", host, host, e.getStatus().getMessage()));
        }
    }
}
