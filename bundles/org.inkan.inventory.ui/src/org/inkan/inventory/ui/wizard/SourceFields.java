package org.inkan.inventory.ui.wizard;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.ListEncoding;
import org.inkan.inventory.ListPreview;
import org.inkan.inventory.ListSeparator;
import org.inkan.ui.WidgetId;

/** The widgets of the page that asks for a list, and the table that shows its beginning. */
final class SourceFields {

    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 200;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 260;

    private final Texts texts = Texts.beside(SourceFields.class);
    final Button fromFile;
    final Text path;
    final Button browse;
    final Button pasted;
    final Text text;
    final Combo encoding;
    final Combo separator;
    private final Table rows;

    SourceFields(Composite area) {
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        fromFile = button(area, SWT.RADIO, "import.fromFile", "SourceFields_file");
        path = WidgetId.mark(new Text(area, SWT.BORDER), "import.file");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        browse = button(area, SWT.PUSH, "import.browse", "SourceFields_browse");
        pasted = button(area, SWT.RADIO, "import.pasted", "SourceFields_pasted");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(pasted);
        text = WidgetId.mark(new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "import.text");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(360, 60).applyTo(text);
        encoding = choice(area, "import.encoding", "SourceFields_encoding");
        separator = choice(area, "import.separator", "SourceFields_separator");
        for (ListEncoding each : ListEncoding.values()) {
            encoding.add(each.label().in(Locale.getDefault()));
        }
        for (ListSeparator each : ListSeparator.values()) {
            separator.add(each.label().in(Locale.getDefault()));
        }
        encoding.select(0);
        separator.select(0);
        Label beginning = new Label(area, SWT.NONE);
        beginning.setText(in("SourceFields_beginning"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(beginning);
        rows = WidgetId.mark(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "import.beginning");
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 170).applyTo(rows);
        // Enter in a text of several lines is a line end there, and Tab has to leave it.
        text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private Button button(Composite area, int style, String id, String label) {
        Button button = WidgetId.mark(new Button(area, style), id);
        button.setText(in(label));
        return button;
    }

    private Combo choice(Composite area, String id, String label) {
        new Label(area, SWT.NONE).setText(in(label));
        Combo combo = WidgetId.mark(new Combo(area, SWT.READ_ONLY), id);
        combo.add(in("SourceFields_detect"));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Only the chosen source can be edited; a pasted text has no encoding of its own. */
    void enable(boolean isPasted) {
        path.setEnabled(!isPasted);
        browse.setEnabled(!isPasted);
        text.setEnabled(isPasted);
        encoding.setEnabled(!isPasted);
    }

    /** Shows the beginning of a list and what was detected, or nothing for null. */
    void show(ListPreview preview) {
        detected(encoding, preview == null ? null : preview.encoding().label());
        detected(separator, preview == null ? null : preview.separator().label());
        rows.setRedraw(false);
        rows.removeAll();
        for (TableColumn column : rows.getColumns()) {
            column.dispose();
        }
        if (preview != null) {
            int shown = Math.min(MOST_COLUMNS, preview.headers().size());
            preview.headers().subList(0, shown).forEach(this::column);
            preview.rows().forEach(row -> new TableItem(rows, SWT.NONE)
                    .setText(row.subList(0, shown).stream().map(SourceFields::plain).toArray(String[]::new)));
            for (TableColumn column : rows.getColumns()) {
                column.pack();
                column.setWidth(Math.clamp(column.getWidth(), NARROWEST, WIDEST));
            }
        }
        rows.setRedraw(true);
    }

    private void detected(Combo combo, org.inkan.core.text.Text what) {
        int chosen = combo.getSelectionIndex();
        combo.setItem(0, what == null || chosen != 0 ? in("SourceFields_detect")
                : texts.text("SourceFields_detected", what).in(Locale.getDefault()));
        combo.select(chosen);
    }

    private void column(String header) {
        TableColumn column = new TableColumn(rows, SWT.LEFT);
        column.setText(plain(header));
    }

    /** One line, not longer than is ever read. */
    static String plain(String cell) {
        String line = cell.lines().reduce((a, b) -> a + " ↵ " + b).orElse("");
        return line.length() <= LONGEST_CELL ? line : line.substring(0, LONGEST_CELL) + "…";
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
