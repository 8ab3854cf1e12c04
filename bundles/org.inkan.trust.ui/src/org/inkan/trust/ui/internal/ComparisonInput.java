package org.inkan.trust.ui.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustItem;

/** Two members of the bag to compare. */
record ComparisonInput(TrustItem left, TrustItem right) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return TrustIcons.descriptor("compare");
    }

    @Override
    public String getName() {
        return Texts.beside(ComparisonInput.class).text("ComparisonInput_name", left.label(), right.label()).in(Locale.getDefault());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
