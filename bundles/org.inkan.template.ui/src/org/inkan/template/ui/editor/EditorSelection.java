package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.template.ui.model.TemplateModel;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.SelectionSource;

/** What is selected while the editor is active: the template as it is now, so that Properties shows it. */
final class EditorSelection extends SelectionSource {

    private final TemplateModel model;

    EditorSelection(TemplateModel model) {
        this.model = model;
        model.addListener(this::tell);
    }

    @Override
    public ISelection getSelection() {
        Optional<String> file = model.readOnly() ? Optional.empty() : Optional.of(model.file());
        return new StructuredSelection(new TemplateRow(file, Optional.of(model.template()), Optional.empty(), List.of()));
    }
}
