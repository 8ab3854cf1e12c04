package org.inkan.trust.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.Field;
import org.inkan.ui.ReadOnlyProperties;

/** The fields of a certificate or list in the view Properties; read only. */
final class FieldProperties extends ReadOnlyProperties {

    private static final Texts TEXTS = Texts.beside(FieldProperties.class);
    private final List<Field> fields;
    private final TrustElement element;

    FieldProperties(TrustElement element) {
        this.element = element;
        fields = TrustElement.fields(element.item());
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        // A file in the viewer is not judged: it is not known what is trusted there.
        if (element.verdict().isPresent()) {
            descriptors.add(descriptor("verdict", TEXTS.text("FieldProperties_verdict"), "FieldProperties_trust"));
        }
        descriptors.add(descriptor("origins", TEXTS.text("FieldProperties_origins"), "FieldProperties_trust"));
        for (int i = 0; i < fields.size(); i++) {
            descriptors.add(descriptor(i, fields.get(i).label(), "FieldProperties_" + fields.get(i).group().name()));
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    private static PropertyDescriptor descriptor(Object id, Text label, String category) {
        PropertyDescriptor descriptor = line(id, label);
        descriptor.setCategory(TEXTS.text(category).in(Locale.getDefault()));
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        Locale locale = Locale.getDefault();
        if (id instanceof Integer index) {
            return fields.get(index).value().in(locale);
        }
        return "origins".equals(id) ? String.join(", ", element.item().origins())
                : element.verdict().map(verdict -> verdict.headline().in(locale)).orElse("");
    }
}
