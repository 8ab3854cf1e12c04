package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Ties the menus of the workbench to the text of the active editor; the platform's own class expects menus of an IDE. */
public final class InfActions extends EditorActionBarContributor {

    private static final List<ActionFactory> SHARED = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.UNDO, ActionFactory.REDO,
            ActionFactory.REVERT, ActionFactory.PRINT);

    @Override
    public void setActiveEditor(IEditorPart part) {
        ITextEditor editor = part instanceof ITextEditor text ? text : null;
        SHARED.forEach(action -> getActionBars().setGlobalActionHandler(action.getId(),
                editor == null ? null : editor.getAction(action.getId())));
        getActionBars().updateActionBars();
    }
}
