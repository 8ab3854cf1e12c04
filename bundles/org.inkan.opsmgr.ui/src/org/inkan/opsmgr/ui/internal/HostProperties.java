package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.ReadOnlyProperties;

/** A host in the Properties view: what is known, and the evidence of each step. Read only. */
final class HostProperties extends ReadOnlyProperties {

    private final Texts texts = Texts.beside(HostProperties.class);
    private final HostRow host;

    HostProperties(HostRow host) {
        this.host = host;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<HostColumn> columns = HostColumn.all().stream().filter(column -> column.step().isEmpty()
                || column.state(host).isPresent()).toList();
        return columns.stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private IPropertyDescriptor descriptor(HostColumn column) {
        boolean isStep = column.step().isPresent();
        PropertyDescriptor descriptor = line(column.id(), isStep ? column.hint() : column.title());
        descriptor.setCategory(texts.text(isStep ? "HostProperties_steps" : "HostProperties_host").in(Locale.getDefault()));
        descriptor.setDescription(column.hint().in(Locale.getDefault()));
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return HostColumn.all().stream().filter(column -> column.id().equals(id)).findFirst()
                .map(column -> column.proof(host, Locale.getDefault())).orElse(null);
    }
}
