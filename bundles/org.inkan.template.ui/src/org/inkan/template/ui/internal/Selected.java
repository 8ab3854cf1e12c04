package org.inkan.template.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.ActiveFleet;

/** What a command of the area is about. */
final class Selected {

    private Selected() {
    }

    /** Selected rows of the list, or that of the active editor. */
    static List<TemplateRow> rows(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.stream().filter(TemplateRow.class::isInstance).map(TemplateRow.class::cast).toList() : List.of();
    }

    /** The one row that is selected; that of the active editor holds the template as it is now. */
    static Optional<TemplateRow> row(ExecutionEvent event) {
        List<TemplateRow> rows = rows(event);
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    /** The file of a row, once the workspace has the fleet. */
    static Optional<IFile> file(ActiveFleet fleet, TemplateRow row) {
        return row.file().flatMap(path -> fleet.project().map(project -> project.getFile(path)));
    }
}
