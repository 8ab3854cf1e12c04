package org.inkan.template.ui.widgets;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateTemplate;
import org.inkan.ui.ReadOnlyProperties;

/** A template in the Properties view, to be read. */
public final class TemplateProperties extends ReadOnlyProperties {

    private static final Texts TEXTS = Texts.beside(TemplateProperties.class);

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The properties of a template from {@code source}. */
    public TemplateProperties(CertificateTemplate template, Text source) {
        Locale locale = Locale.getDefault();
        values.put("displayName", template.displayName());
        values.put("cn", template.cn());
        values.put("source", source.in(locale));
        values.put("oid", template.oid().orElse(""));
        values.put("schema", Integer.toString(template.schemaVersion()));
        values.put("version", template.revision() + "." + template.minorRevision());
        values.put("validity", template.validity().text().in(locale));
        values.put("overlap", template.overlap().text().in(locale));
        values.put("purposes", template.effectivePurposes().stream().map(oid -> Oids.name(oid).map(t -> t.in(locale)).orElse(oid))
                .collect(Collectors.joining(", ")));
        values.put("keyUsage", template.keyUsage().stream().map(KeyUsage::label).collect(Collectors.joining(", ")));
        values.put("minimalKeySize", Integer.toString(template.minimalKeySize()));
        values.put("providers", String.join(", ", template.providers()));
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return values.keySet().stream().map(key -> line(key, TEXTS.text("TemplateProperties_" + key)))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get(id);
    }
}
