package org.inkan.ca.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>CA Operator</em>: the fleet's files on the left, its authorities in the middle, findings and properties below. */
public final class CaOperatorPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float BELOW = 0.7f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        layout.addView(CaView.ID, IPageLayout.RIGHT, 1 - NAVIGATOR, layout.getEditorArea());
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, BELOW, CaView.ID);
        layout.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, BELOW, CaView.ID);
        layout.addNewWizardShortcut("org.inkan.ca.ui.newConnection");
        layout.addShowViewShortcut(CaView.ID);
    }
}
