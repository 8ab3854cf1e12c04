package org.inkan.ui.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.inkan.ui.navigator.AreaNode;

/** The files of the open fleet, with what the areas contribute to them. Fleets opened before stay out of sight. */
public final class FleetNavigator extends CommonNavigator {

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    protected CommonViewer createCommonViewer(Composite parent) {
        CommonViewer viewer = super.createCommonViewer(parent);
        viewer.setAutoExpandLevel(2);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer shown, Object container, Object element) {
                return !(element instanceof IProject project) || project.isOpen();
            }
        });
        return viewer;
    }

    /** A line of an area opens the view of that area; everything else does what the platform does. */
    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object chosen = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (chosen instanceof AreaNode node && node.view().isPresent()) {
            try {
                getSite().getPage().showView(node.view().get());
            } catch (PartInitException e) {
                // A product without that view shows its lines all the same.
                super.handleDoubleClick(event);
            }
        } else {
            super.handleDoubleClick(event);
        }
    }
}
