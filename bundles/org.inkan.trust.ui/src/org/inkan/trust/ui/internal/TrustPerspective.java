package org.inkan.trust.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>Trust</em>: the fleet's files on the left, chains and both ends in the middle, findings and properties below. */
public final class TrustPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.2f;
    private static final float VIEWS = 0.62f;
    private static final float BELOW = 0.7f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.inkan.ui.navigator", IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        IFolderLayout chains = layout.createFolder("org.inkan.trust.ui.chains", IPageLayout.TOP, VIEWS, layout.getEditorArea());
        chains.addView(TrustView.ID);
        chains.addView(ChainPictureView.ID);
        layout.createFolder("org.inkan.trust.ui.below", IPageLayout.BOTTOM, BELOW, "org.inkan.ui.navigator").addView(IPageLayout.ID_PROP_SHEET);
        // Without an editor the chains have all the room.
        layout.setEditorAreaVisible(false);
        layout.addShowViewShortcut(TrustView.ID);
        layout.addShowViewShortcut(ChainPictureView.ID);
    }
}
