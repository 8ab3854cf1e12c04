package org.inkan.enrollment.ui.channels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelGap;
import org.inkan.enrollment.ChannelPair;
import org.inkan.ui.ReadOnlyProperties;

/** The cells of a channel, and everything it lacks with what to do. */
final class ChannelProperties extends ReadOnlyProperties {

    private static final Texts TEXTS = Texts.beside(ChannelProperties.class);

    private final ChannelPair pair;

    ChannelProperties(ChannelPair pair) {
        this.pair = pair;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> lines = new ArrayList<>();
        for (ChannelColumn column : ChannelColumn.values()) {
            lines.add(category(line(column, column.title()), "channel"));
        }
        for (int i = 0; i < pair.gaps().size(); i++) {
            lines.add(category(line(i, pair.gaps().get(i).what()), "gaps"));
        }
        return lines.toArray(IPropertyDescriptor[]::new);
    }

    private static PropertyDescriptor category(PropertyDescriptor line, String key) {
        line.setCategory(TEXTS.text("ChannelProperties_" + key).in(Locale.getDefault()));
        return line;
    }

    @Override
    public Object getPropertyValue(Object id) {
        Locale locale = Locale.getDefault();
        if (id instanceof Integer index) {
            ChannelGap gap = pair.gaps().get(index);
            return gap.next().in(locale);
        }
        return ((ChannelColumn) id).text(pair, locale);
    }
}
