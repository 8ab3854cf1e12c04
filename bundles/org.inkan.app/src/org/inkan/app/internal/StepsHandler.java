package org.inkan.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.internal.cheatsheets.views.CheatSheetView;

/**
 * Opens the cheat sheet of the steps. The platform's own command needs the help with its browser and search engine,
 * which the product does not have; the view does not.
 */
public final class StepsHandler extends AbstractHandler {

    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            ((CheatSheetView) page.showView(VIEW)).setInput("org.inkan.help.steps");
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(VIEW, e);
        }
    }
}
