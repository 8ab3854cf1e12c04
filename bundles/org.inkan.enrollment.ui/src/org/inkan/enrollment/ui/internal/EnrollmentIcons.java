package org.inkan.enrollment.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.inkan.inventory.model.RequestState;

/** The pictures of this area. */
final class EnrollmentIcons {

    private EnrollmentIcons() {
    }

    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(EnrollmentIcons.class, "icons/" + name + ".svg").orElseThrow();
    }

    /** Each state has a shape of its own, so that nobody has to tell colours apart. */
    static ImageDescriptor of(RequestState state) {
        return descriptor(switch (state) {
            case BUILT -> "prepared";
            case PENDING -> "pending";
            case ISSUED -> "issued";
            case DENIED -> "denied";
        });
    }
}
