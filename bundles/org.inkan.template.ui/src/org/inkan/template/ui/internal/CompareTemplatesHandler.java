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
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.ui.diff.ComparisonInput;
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
 * Compares two selected templates with each other; a single one with its latest earlier state, or with the template it most
 * likely came from. Every other side can be chosen in the comparison.
 */
public final class CompareTemplatesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveFleet fleet = window.getService(ActiveFleet.class);
        List<TemplateRow> rows = Selected.rows(event).stream().filter(row -> row.template().isPresent()).toList();
        Optional<IFile> edited = HandlerUtil.getActiveEditor(event) instanceof TemplateEditor editor
                && editor.getEditorInput() instanceof IFileEditorInput input ? Optional.of(input.getFile()) : Optional.empty();
        Optional<IFile> file = rows.isEmpty() ? edited : Selected.file(fleet, rows.getFirst());
        List<String> chosen = rows.isEmpty() ? Selected.template(event).map(t -> List.of(t.cn())).orElse(List.of())
                : rows.stream().map(TemplateRow::cn).toList();
        if (!chosen.isEmpty()) {
            Optional<Path> folder = fleet.folder().map(FleetFolder::path);
            window.getService(BackgroundWork.class).start(
                    Texts.beside(CompareTemplatesHandler.class).text("CompareTemplatesHandler_reading"),
                    monitor -> input(folder, file, chosen, monitor), input -> open(window, input));
        }
        return null;
    }

    private static ComparisonInput input(Optional<Path> fleet, Optional<IFile> file, List<String> chosen, IProgressMonitor monitor)
            throws ProblemException {
        Locale locale = Locale.getDefault();
        List<TemplateSide> sides = new ArrayList<>();
        int states = 0;
        if (file.isPresent()) {
            sides.addAll(history(file.get(), locale, monitor));
            states = sides.size();
        }
        sides.addAll(TemplateSides.of(new TemplateListing(new TemplateFindings(List.of())).read(fleet, monitor), locale));
        int first = index(sides, chosen.getFirst());
        if (chosen.size() > 1) {
            return new ComparisonInput(sides, first, index(sides, chosen.get(1)));
        }
        int other = states > 0 ? 0 : first == sides.size() - 1 ? first - 1 : first + 1;
        return new ComparisonInput(sides, other, first);
    }

    private static List<TemplateSide> history(IFile file, Locale locale, IProgressMonitor monitor) throws ProblemException {
        try {
            return TemplateSides.history(file, locale, monitor);
        } catch (CoreException e) {
            throw AtomicFiles.writeFailed(Path.of(file.getLocation().toOSString()), e);
        }
    }

    private static int index(List<TemplateSide> sides, String cn) {
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).word().filter(cn::equals).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private static void open(IWorkbenchWindow window, ComparisonInput input) {
        try {
            window.getActivePage().openEditor(input, TemplateDiffEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
