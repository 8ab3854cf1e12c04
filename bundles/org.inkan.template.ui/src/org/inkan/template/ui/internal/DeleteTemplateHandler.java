package org.inkan.template.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Deletes the selected template files; local history keeps what they were. */
public final class DeleteTemplateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveFleet fleet = window.getService(ActiveFleet.class);
        List<TemplateRow> rows = Selected.rows(event).stream().filter(row -> row.file().isPresent()).toList();
        List<IFile> files = rows.stream().flatMap(row -> Selected.file(fleet, row).stream()).toList();
        Texts texts = Texts.beside(DeleteTemplateHandler.class);
        String names = rows.stream().map(TemplateRow::displayName).collect(Collectors.joining(", "));
        if (!files.isEmpty() && window.getService(Prompts.class).confirm(window.getShell(),
                texts.text("DeleteTemplateHandler_question", names), texts.text("DeleteTemplateHandler_consequence"), texts.text("DeleteTemplateHandler_delete"))) {
            window.getService(BackgroundWork.class).change(texts.text("DeleteTemplateHandler_deleting", names), monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, files.size());
                for (IFile file : files) {
                    delete(file, progress.split(1));
                }
                return Locale.getDefault();
            }, unused -> { });
        }
        return null;
    }

    private static void delete(IFile file, SubMonitor monitor) throws org.inkan.core.problem.ProblemException {
        try {
            file.delete(false, true, monitor);
        } catch (CoreException e) {
            throw AtomicFiles.writeFailed(java.nio.file.Path.of(file.getLocation().toOSString()), e);
        }
    }
}
