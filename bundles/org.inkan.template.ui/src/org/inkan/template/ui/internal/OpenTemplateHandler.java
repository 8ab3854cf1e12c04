package org.inkan.template.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.inkan.template.ui.editor.BuiltInInput;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.ActiveFleet;

/** Opens the selected templates in their editor. */
public final class OpenTemplateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        for (TemplateRow row : Selected.rows(event)) {
            try {
                open(window, row);
            } catch (PartInitException e) {
                throw new ExecutionException(row.displayName(), e);
            }
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, TemplateRow row) throws PartInitException {
        Optional<IFile> file = Selected.file(window.getService(ActiveFleet.class), row);
        if (row.file().isEmpty() && row.template().isPresent()) {
            window.getActivePage().openEditor(new BuiltInInput(row.template().orElseThrow(), row.offeredBy()), TemplateEditor.ID);
        } else if (file.isPresent()) {
            window.getActivePage().openEditor(new FileEditorInput(file.get()), TemplateEditor.ID);
        }
    }
}
