package org.inkan.ui.internal.help;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The platform's help, shown by {@link HelpView}. */
public final class GuideHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        view();
    }

    @Override
    public void displayHelpResource(String href) {
        HelpView view = view();
        if (view != null) {
            view.open(href);
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        HelpView view = context == null ? null : view();
        if (view != null) {
            view.show(context);
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page != null && page.findView(HelpView.ID) != null && page.isPartVisible(page.findView(HelpView.ID));
    }

    private static HelpView view() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return null;
        }
        try {
            return (HelpView) window.getActivePage().showView(HelpView.ID);
        } catch (PartInitException e) {
            ILog.of(GuideHelp.class).log(e.getStatus());
            return null;
        }
    }
}
