package org.inkan.inventory.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.inventory.ListRow;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** The rows of a list with what they come to; only those on the screen have an item. */
final class RowsTable {

    private static final List<String> HEADINGS = List.of("line", "host", "effect", "findings");
    private static final int[] WIDTHS = { 60, 210, 110, 380 };

    private final Texts texts = Texts.beside(RowsTable.class);
    private final Table table;
    private List<ListRow> rows = List.of();

    RowsTable(Composite parent, Consumer<Optional<ListRow>> selected) {
        table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "import.rows");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.text("RowsTable_" + HEADINGS.get(i)).in(Locale.getDefault()));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int index = table.getSelectionIndex();
            selected.accept(index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index)));
        }));
    }

    Table table() {
        return table;
    }

    void show(List<ListRow> shown) {
        rows = shown;
        table.deselectAll();
        table.setItemCount(rows.size());
        table.clearAll();
        ColumnWidths.fit(table);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= rows.size()) {
            return;
        }
        Locale locale = Locale.getDefault();
        ListRow row = rows.get(event.index);
        List<Finding> findings = row.findings();
        String first = findings.isEmpty() ? "" : findings.getFirst().what().in(locale);
        item.setText(new String[] { String.valueOf(row.line()), row.name(), row.effect().label().in(locale),
                findings.size() < 2 ? first : texts.text("RowsTable_more", first, findings.size() - 1).in(locale) });
        item.setImage(3, findings.isEmpty() ? null : image(findings));
    }

    private static Image image(List<Finding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean warning = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        return PlatformUI.getWorkbench().getSharedImages().getImage(error ? ISharedImages.IMG_OBJS_ERROR_TSK
                : warning ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
    }

    /** Whether somebody has to look at a row. */
    static boolean isProblem(ListRow row) {
        return row.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }
}
