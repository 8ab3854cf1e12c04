package org.inkan.template.ui.diff;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.diff.TemplateChange;
import org.inkan.template.ui.widgets.RowCopy;
import org.inkan.ui.WidgetId;

/** Changes as a table: attribute, before, after. Ctrl+C copies the selected ones. */
final class ChangesTable {

    private ChangesTable() {
    }

    static TableViewer in(Composite parent, IContentProvider contents) {
        TableViewer viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        WidgetId.mark(viewer.getTable(), "diff.changes");
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(contents);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(viewer, "attribute", 270, change -> Text.literal(change.attribute()));
        column(viewer, "before", 420, TemplateChange::before);
        column(viewer, "after", 420, TemplateChange::after);
        RowCopy.in(viewer.getTable());
        return viewer;
    }

    private static void column(TableViewer viewer, String key, int width, Function<TemplateChange, Text> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.beside(ChangesTable.class).text("ChangesTable_" + key).in(Locale.getDefault()));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((TemplateChange) element).in(Locale.getDefault());
            }

            @Override
            public String getToolTipText(Object element) {
                return ((TemplateChange) element).meaning().in(Locale.getDefault());
            }
        });
    }
}
