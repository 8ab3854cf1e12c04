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
import org.inkan.template.diff.MeaningRow;
import org.inkan.template.ui.widgets.RowCopy;
import org.inkan.ui.WidgetId;

/** Changes as a table: setting, before, after, attribute. Ctrl+C copies the selected ones. */
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
        column(viewer, "setting", 270, MeaningRow::setting);
        column(viewer, "before", 320, MeaningRow::before);
        column(viewer, "after", 320, MeaningRow::after);
        column(viewer, "attribute", 220, row -> Text.literal(row.attribute()));
        RowCopy.in(viewer.getTable());
        return viewer;
    }

    private static void column(TableViewer viewer, String key, int width, Function<MeaningRow, Text> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.beside(ChangesTable.class).text("ChangesTable_" + key).in(Locale.getDefault()));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((MeaningRow) element).in(Locale.getDefault());
            }

            @Override
            public String getToolTipText(Object element) {
                return words.apply((MeaningRow) element).in(Locale.getDefault());
            }
        });
    }
}
