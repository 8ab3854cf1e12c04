package org.inkan.template.ui.editor;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.inkan.template.ui.model.Field;
import org.inkan.template.ui.model.TemplateModel;

/** One field of the edited template for data binding: setting it is an edit that can be undone. */
final class ModelValue<T> extends AbstractObservableValue<T> {

    private final TemplateModel model;
    private final Field<T> field;
    private final String label;
    private final Runnable listener = this::changed;
    private T known;

    ModelValue(TemplateModel model, Field<T> field, String label) {
        this.model = model;
        this.field = field;
        this.label = label;
        this.known = field.get().apply(model.template());
        model.addListener(listener);
    }

    private void changed() {
        T old = known;
        known = field.get().apply(model.template());
        if (!Objects.equals(old, known)) {
            fireValueChange(Diffs.createValueDiff(old, known));
        }
    }

    @Override
    protected T doGetValue() {
        return field.get().apply(model.template());
    }

    @Override
    protected void doSetValue(T value) {
        if (!Objects.equals(value, doGetValue())) {
            model.edit(label, field.id(), template -> field.set().apply(template, value));
        }
    }

    @Override
    public Object getValueType() {
        return null;
    }

    @Override
    public synchronized void dispose() {
        model.removeListener(listener);
        super.dispose();
    }
}
