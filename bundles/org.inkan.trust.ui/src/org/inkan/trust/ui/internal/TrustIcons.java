package org.inkan.trust.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;

/** Pictures of the area; shapes differ, not only colours. Freed with the control they are made for. */
final class TrustIcons {

    private final LocalResourceManager resources;

    TrustIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image of(Verdict.State state) {
        return named(switch (state) {
            case TRUSTED -> "trusted";
            case REMARKS -> "remarks";
            case NOT_TRUSTED -> "refused";
        });
    }

    Image of(TrustItem item) {
        return named(switch (item) {
            case TrustItem.OfCrl crl -> "crl";
            case TrustItem.OfCertificate certificate -> certificate.isAuthority() ? "authority" : "certificate";
        });
    }

    Image named(String name) {
        return resources.create(descriptor(name));
    }

    static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(TrustIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
