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
    private final Optional<BuiltInInput> builtIn;

    /** {@code builtIn} is what is only looked at; empty for a file. */
    EditorSelection(TemplateModel model, Optional<BuiltInInput> builtIn) {
        this.model = model;
        this.builtIn = builtIn;
        model.addListener(this::tell);
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(row());
    }

    /** The same as a row of the list. */
    TemplateRow row() {
        return new TemplateRow(builtIn.isPresent() ? Optional.empty() : Optional.of(model.file()), Optional.of(model.template()),
                Optional.empty(), List.of(), builtIn.flatMap(BuiltInInput::offeredBy));
    }
}
