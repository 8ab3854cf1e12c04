package org.inkan.template.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective <em>Templates</em>: the fleet's files on the left, templates, findings and properties on the right, and above
 * these the editors as soon as there is one.
 */
public final class TemplatesPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float EDITORS = 0.58f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, EDITORS, layout.getEditorArea());
        below.addView(TemplatesView.ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        // Without an editor the list has all the room: its empty state has to be seen whole.
        layout.setEditorAreaVisible(false);
        layout.addNewWizardShortcut("org.inkan.template.ui.duplicateWizard");
        layout.addShowViewShortcut(TemplatesView.ID);
    }
}
