package org.inkan.ui.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;

/** Text and picture of an {@link AreaNode}. */
public final class AreaLabels extends LabelProvider implements ICommonLabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof AreaNode node ? node.label() : null;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof AreaNode node ? images.create(ImageDescriptor.createFromURL(node.icon())) : null;
    }

    @Override
    public String getDescription(Object element) {
        return getText(element);
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // Needs nothing of the site.
    }

    @Override
    public void restoreState(IMemento memento) {
        // Has no state.
    }

    @Override
    public void saveState(IMemento memento) {
        // Has no state.
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
