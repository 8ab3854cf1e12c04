package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostRow;

/** A host in the Properties view: what is known, and the evidence of each step. Read only. */
final class HostProperties implements IPropertySource {

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
        PropertyDescriptor descriptor = new PropertyDescriptor(column.id(), (isStep ? column.hint() : column.title()).in(Locale.getDefault()));
        descriptor.setCategory(texts.text(isStep ? "HostProperties_steps" : "HostProperties_host").in(Locale.getDefault()));
        descriptor.setDescription(column.hint().in(Locale.getDefault()));
        descriptor.setAlwaysIncompatible(true);
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return HostColumn.all().stream().filter(column -> column.id().equals(id)).findFirst()
                .map(column -> column.proof(host, Locale.getDefault())).orElse(null);
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
        // The host editor changes hosts.
    }
}
