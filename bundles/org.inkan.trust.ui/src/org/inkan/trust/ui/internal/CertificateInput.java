package org.inkan.trust.ui.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustItem;

/** A member of the bag for the viewer. Two of the same member are one editor. */
record CertificateInput(TrustItem item) implements IEditorInput {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == TrustItem.class ? adapter.cast(item) : null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return TrustIcons.descriptor("certificate");
    }

    @Override
    public String getName() {
        return item instanceof TrustItem.OfCrl ? Texts.beside(TrustTree.class).text("TrustTree_crl", item.label()).in(Locale.getDefault())
                : item.label();
    }

    @Override
    public IPersistableElement getPersistable() {
        // What came from the clipboard is gone at the next start.
        return null;
    }

    @Override
    public String getToolTipText() {
        return String.join(", ", item.origins());
    }
}
