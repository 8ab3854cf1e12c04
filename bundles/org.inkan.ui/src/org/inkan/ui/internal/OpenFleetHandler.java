package org.inkan.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Asks for a folder and opens the fleet in it. */
public final class OpenFleetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Prompts prompts = window.getService(Prompts.class);
        prompts.folder(shell, Texts.beside(OpenFleetHandler.class).text("OpenFleetHandler_question")).ifPresent(folder -> {
            try {
                window.getService(ActiveFleet.class).open(folder);
            } catch (ProblemException e) {
                prompts.problem(shell, e.problem());
            }
        });
        return null;
    }
}
