package org.inkan.enrollment.ui.requests;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.inkan.enrollment.RequestEntry;
import org.inkan.ui.ReadOnlyProperties;

/** The columns of one request as read-only properties. */
final class RequestProperties extends ReadOnlyProperties {

    private final RequestEntry entry;

    RequestProperties(RequestEntry entry) {
        this.entry = entry;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return Arrays.stream(RequestColumn.values())
                .map(column -> line(column, column.title()))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return ((RequestColumn) id).text(entry, Locale.getDefault());
    }
}
