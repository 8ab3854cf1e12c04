package org.inkan.enrollment.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>Enrollment</em>: the fleet's files on the left, the area in the middle, findings and properties below. */
public final class EnrollmentPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float BELOW = 0.7f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, BELOW, layout.getEditorArea());
    }
}
