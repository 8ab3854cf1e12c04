package org.inkan.template.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the menu Edit go to the active template. */
public final class TemplateEditorActions extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof TemplateEditor editor) {
            editor.fill(getActionBars());
            getActionBars().updateActionBars();
        }
    }
}
