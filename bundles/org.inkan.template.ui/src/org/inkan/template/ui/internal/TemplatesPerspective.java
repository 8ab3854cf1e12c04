package org.inkan.template.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>Templates</em>: the fleet's files on the left, templates above their editors, findings and properties below. */
public final class TemplatesPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.18f;
    private static final float LIST = 0.32f;
    private static final float BELOW = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        layout.addView(TemplatesView.ID, IPageLayout.TOP, LIST, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addNewWizardShortcut("org.inkan.template.ui.duplicateWizard");
        layout.addShowViewShortcut(TemplatesView.ID);
    }
}
