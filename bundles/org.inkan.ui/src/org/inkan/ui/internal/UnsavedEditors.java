package org.inkan.ui.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ui.Prompts;

/** Asks what becomes of unsaved editors before the fleet whose files they hold is left: afterwards they could no longer be saved. */
record UnsavedEditors(IWorkbench workbench) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        List<IEditorPart> dirty = Stream.of(workbench.getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
                .flatMap(page -> Stream.of(page.getDirtyEditors())).toList();
        // A workbench that closes asks by itself.
        if (dirty.isEmpty() || workbench.isClosing()) {
            return true;
        }
        IWorkbenchWindow window = dirty.getFirst().getSite().getWorkbenchWindow();
        // Several hosts have a file of the same name, so the path it is.
        List<String> names = dirty.stream().map(editor -> editor.getTitleToolTip().isBlank() ? editor.getTitle()
                : editor.getTitleToolTip()).toList();
        return switch (window.getService(Prompts.class).unsaved(window.getShell(), names)) {
            case SAVE -> dirty.stream().allMatch(editor -> editor.getSite().getPage().saveEditor(editor, false) && !editor.isDirty());
            case DISCARD -> {
                dirty.forEach(editor -> editor.getSite().getPage().closeEditor(editor, false));
                yield true;
            }
            case CANCEL -> false;
        };
    }
}
