package org.inkan.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the machines of a fleet are listed and worked on. */
public final class HostsPerspective implements IPerspectiveFactory {

    static final String ID = "org.inkan.app.hostsPerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(HostsView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
        layout.getViewLayout(HostsView.ID).setCloseable(false);
        layout.getViewLayout(HostsView.ID).setMoveable(false);
    }
}
