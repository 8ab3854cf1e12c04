package org.inkan.opsmgr.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the machines of a fleet are listed and worked on. */
public final class HostsPerspective implements IPerspectiveFactory {

    private static final String NAVIGATOR = "org.inkan.ui.navigator";
    private static final float LEFT = 0.2f;
    private static final float MATRIX = 0.55f;
    private static final float ABOVE = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(NAVIGATOR, IPageLayout.LEFT, LEFT, layout.getEditorArea());
        // As long as no host is edited the matrix has the room of the editor too.
        layout.addView(StepMatrixView.ID, IPageLayout.LEFT, MATRIX, layout.getEditorArea());
        layout.getViewLayout(StepMatrixView.ID).setCloseable(false);
        IFolderLayout below = layout.createFolder("org.inkan.opsmgr.ui.below", IPageLayout.BOTTOM, ABOVE, StepMatrixView.ID);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(ExpiryView.ID);
        layout.addShowViewShortcut(StepMatrixView.ID);
        layout.addShowViewShortcut(ExpiryView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(NAVIGATOR);
    }
}
