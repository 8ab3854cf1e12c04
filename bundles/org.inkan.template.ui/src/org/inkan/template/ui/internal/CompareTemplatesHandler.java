package org.inkan.template.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.ui.diff.ComparisonInput;
import org.inkan.template.ui.diff.ComparisonStart;
import org.inkan.template.ui.diff.TemplateDiffEditor;
import org.inkan.template.ui.diff.TemplateSide;
import org.inkan.template.ui.diff.TemplateSides;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.model.TemplateListing;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.work.BackgroundWork;

/**
 * Compares two selected templates with each other; a single one with what is on disk if it is not saved, with the fleet's own
 * if an authority has it, or with its latest earlier state. Every other side can be chosen in the comparison.
 */
public final class CompareTemplatesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<TemplateRow> rows = chosen(event);
        if (!rows.isEmpty()) {
            ActiveFleet fleet = window.getService(ActiveFleet.class);
            Optional<IFile> file = Selected.file(fleet, rows.getFirst());
            Optional<Path> folder = fleet.folder().map(FleetFolder::path);
            List<TemplateRow> offered = window.getActivePage().findView(TemplatesView.ID) instanceof TemplatesView view ? view.offered()
                    : List.of();
            window.getService(BackgroundWork.class).start(
                    Texts.beside(CompareTemplatesHandler.class).text("CompareTemplatesHandler_reading"), monitor -> {
                        List<TemplateRow> all = new ArrayList<>(offered);
                        all.addAll(new TemplateListing(new TemplateFindings(List.of())).read(folder, monitor));
                        List<TemplateSide> states = file.isPresent() ? history(file.get(), Locale.getDefault(), monitor) : List.of();
                        return new ComparisonStart(rows, states, all).of(rows, Locale.getDefault());
                    }, input -> open(window, input));
        }
        return null;
    }

    /** What is selected; else what the active editor holds. */
    private static List<TemplateRow> chosen(ExecutionEvent event) {
        List<TemplateRow> rows = Selected.rows(event).stream().filter(row -> row.template().isPresent()).toList();
        return rows.isEmpty() && HandlerUtil.getActiveEditor(event) instanceof TemplateEditor editor ? List.of(editor.row()) : rows;
    }

    private static List<TemplateSide> history(IFile file, Locale locale, IProgressMonitor monitor) throws ProblemException {
        try {
            return TemplateSides.history(file, locale, monitor);
        } catch (CoreException e) {
            throw AtomicFiles.writeFailed(Path.of(file.getLocation().toOSString()), e);
        }
    }

    private static void open(IWorkbenchWindow window, ComparisonInput input) {
        try {
            window.getActivePage().openEditor(input, TemplateDiffEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
