package org.inkan.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window without the bars that would stand empty as long as there is nothing to put into them. */
final class InkanWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1360, 840);

    InkanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setTitle("Inkan"); //$NON-NLS-1$
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }
}
