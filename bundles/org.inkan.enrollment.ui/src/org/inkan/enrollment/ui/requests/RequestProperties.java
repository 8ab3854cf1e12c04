package org.inkan.enrollment.ui.requests;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.enrollment.RequestEntry;

/** The columns of one request as read-only properties. */
record RequestProperties(RequestEntry entry) implements IPropertySource {

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return Arrays.stream(RequestColumn.values())
                .map(column -> new PropertyDescriptor(column, column.title().in(Locale.getDefault())))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return ((RequestColumn) id).text(entry, Locale.getDefault());
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // Nothing can be changed here.
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // Nothing can be changed here.
    }
}
