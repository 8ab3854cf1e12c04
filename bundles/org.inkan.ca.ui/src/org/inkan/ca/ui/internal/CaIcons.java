package org.inkan.ca.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of the area; they live as long as a control. Shapes differ, not only colours. */
public final class CaIcons {

    private final LocalResourceManager resources;

    /** Pictures that are freed with {@code owner}. */
    public CaIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The picture in a file of the folder of icons. */
    public Image of(String name) {
        return resources.create(descriptor(name));
    }

    /** The same for the platform to load. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(CaIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
