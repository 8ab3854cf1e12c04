package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.template.ui.model.TemplateModel;
import org.inkan.template.ui.model.TemplateRow;

/** What is selected while the editor is active: the template as it is now, so that Properties shows it. */
final class EditorSelection implements ISelectionProvider {

    private final TemplateModel model;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

    EditorSelection(TemplateModel model) {
        this.model = model;
        model.addListener(() -> listeners.forEach(each -> each.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
    }

    @Override
    public ISelection getSelection() {
        Optional<String> file = model.readOnly() ? Optional.empty() : Optional.of(model.file());
        return new StructuredSelection(new TemplateRow(file, Optional.of(model.template()), Optional.empty(), List.of()));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        // There is one template in an editor; nothing else can be selected.
    }
}
