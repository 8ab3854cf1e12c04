package org.inkan.ca.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.ReadOnlyProperties;

/** Names and values for the Properties view. Read only. */
final class Facts extends ReadOnlyProperties {

    private final Texts texts = Texts.beside(Facts.class);
    private final List<Text> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** Adds a line whose name is the text {@code Facts_<key>}. */
    Facts add(String key, Text value) {
        return add(texts.text("Facts_" + key), value);
    }

    Facts add(Text name, Text value) {
        names.add(name);
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
            descriptors[i] = line(i, names.get(i));
        }
        return descriptors;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return id instanceof Integer index ? values.get(index) : null;
    }
}
