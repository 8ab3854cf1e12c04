package org.inkan.ca.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Names and values for the Properties view. Read only. */
final class Facts implements IPropertySource {

    private final Texts texts = Texts.beside(Facts.class);
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** Adds a line whose name is the text {@code Facts_<key>}. */
    Facts add(String key, Text value) {
        return add(texts.text("Facts_" + key), value);
    }

    Facts add(Text name, Text value) {
        names.add(name.in(Locale.getDefault()));
        values.add(value.in(Locale.getDefault()));
        return this;
    }

    Facts add(String key, String value) {
        return add(key, Text.literal(value));
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        IPropertyDescriptor[] descriptors = new IPropertyDescriptor[names.size()];
        for (int i = 0; i < descriptors.length; i++) {
            PropertyDescriptor descriptor = new PropertyDescriptor(Integer.valueOf(i), names.get(i));
            descriptor.setAlwaysIncompatible(true);
            descriptors[i] = descriptor;
        }
        return descriptors;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return id instanceof Integer index ? values.get(index) : null;
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // Nothing can be set, so there is nothing to go back to.
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // What an authority says cannot be edited.
    }
}
