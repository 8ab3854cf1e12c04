package org.inkan.opsmgr.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the machines of a fleet are listed and worked on. */
public final class HostsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(StepMatrixView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
        layout.getViewLayout(StepMatrixView.ID).setCloseable(false);
    }
}
