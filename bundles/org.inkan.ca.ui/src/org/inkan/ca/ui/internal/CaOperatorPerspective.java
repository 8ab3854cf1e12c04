package org.inkan.ca.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>CA Operator</em>: the fleet's files on the left, its authorities in the middle, findings and properties below. */
public final class CaOperatorPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float AUTHORITIES = 0.65f;
    private static final float EDITORS = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        layout.addView(CaView.ID, IPageLayout.TOP, AUTHORITIES, layout.getEditorArea());
        // A certificate that is opened appears beside its properties and leaves the list above as wide as it is.
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.RIGHT, EDITORS, layout.getEditorArea());
        layout.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, EDITORS, IPageLayout.ID_PROP_SHEET);
        layout.addNewWizardShortcut("org.inkan.ca.ui.newConnection");
        layout.addShowViewShortcut(CaView.ID);
    }
}
