package org.inkan.ui;

import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Text;

/**
 * What the Properties view shows of a thing that cannot be edited there. A subclass says which lines there are and what
 * they hold; everything the view asks about changes is answered here. Used in the UI thread only.
 */
public abstract class ReadOnlyProperties implements IPropertySource {

    /** A line of the view, in the reader's language; the view sorts lines by their names within a category. */
    protected static PropertyDescriptor line(Object id, Text label) {
        PropertyDescriptor line = new PropertyDescriptor(id, label.in(Locale.getDefault()));
        // With several things selected a line of one of them would be shown as if it held for all.
        line.setAlwaysIncompatible(true);
        return line;
    }

    @Override
    public final Object getEditableValue() {
        return null;
    }

    @Override
    public final boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public final void resetPropertyValue(Object id) {
        // Nothing can be set, so there is nothing to go back to.
    }

    @Override
    public final void setPropertyValue(Object id, Object value) {
        // The view offers no cell editor for these lines.
    }
}
