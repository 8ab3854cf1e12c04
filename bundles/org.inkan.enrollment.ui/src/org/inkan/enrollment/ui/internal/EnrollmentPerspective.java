package org.inkan.enrollment.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>Enrollment</em>: files on the left, requests above the editors, findings and properties below. */
public final class EnrollmentPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float REQUESTS = 0.42f;
    private static final float BELOW = 0.5f;
    private static final float OUTLINE = 0.75f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, editors);
        layout.addView(RequestsView.ID, IPageLayout.TOP, REQUESTS, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, OUTLINE, editors);
        layout.addShowViewShortcut(RequestsView.ID);
        layout.addNewWizardShortcut("org.inkan.enrollment.ui.newRequestWizard");
    }
}
