package org.inkan.template.ui.widgets;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.inkan.core.finding.Severity;

/** The pictures of the area; they live as long as a control. Shapes differ, not only colours. */
public final class TemplateIcons {

    private final LocalResourceManager resources;

    /** Pictures that are freed with {@code owner}. */
    public TemplateIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The picture in a file of the folder of icons. */
    public Image of(String name) {
        return resources.create(descriptor(name));
    }

    /** A sign for a severity; a tick for none. */
    public Image of(Optional<Severity> severity) {
        return of(severity.map(s -> switch (s) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        }).orElse("ok"));
    }

    /** The picture in a file of the folder of icons, for the platform to load. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(TemplateIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
