package org.inkan.inventory.ui.editor;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.ui.ReadOnlyProperties;
import org.inkan.ui.SelectionSource;

/** The hosts of an editor, as the workbench sees them selected as long as the editor is active. */
final class HostSelection extends SelectionSource {

    private ISelection selection = StructuredSelection.EMPTY;

    /** Tells everyone what stands in the editor now. */
    void show(HostEdit edit) {
        selection = new StructuredSelection(new Edited(edit));
        tell();
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    /** Adapts to the name of its host, if it is one, and to its properties. */
    private record Edited(HostEdit edit) implements IAdaptable {

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            if (adapter == String.class && edit.names().size() == 1) {
                return adapter.cast(edit.names().getFirst());
            }
            return adapter == IPropertySource.class ? adapter.cast(new Properties(edit)) : null;
        }
    }

    /** What is known of the hosts, changes included, in the order of the form. */
    private static final class Properties extends ReadOnlyProperties {

        private final HostEdit edit;

        Properties(HostEdit edit) {
            this.edit = edit;
        }

        @Override
        public IPropertyDescriptor[] getPropertyDescriptors() {
            return Stream.of(HostField.values()).map(field -> line(field, field.label())).toArray(IPropertyDescriptor[]::new);
        }

        @Override
        public Object getPropertyValue(Object id) {
            HostField field = (HostField) id;
            if (edit.isMixed(field)) {
                return Texts.beside(HostSelection.class).text("HostFields_mixed").in(Locale.getDefault());
            }
            return field.shown(edit.value(field)).in(Locale.getDefault());
        }
    }
}
