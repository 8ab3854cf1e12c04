package org.inkan.inventory.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the menu Edit go to the hosts in the active editor. */
public final class HostEditorActions extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof HostEditor editor) {
            editor.fill(getActionBars());
            getActionBars().updateActionBars();
        }
    }
}
