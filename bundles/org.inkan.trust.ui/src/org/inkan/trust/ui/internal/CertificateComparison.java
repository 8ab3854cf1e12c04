package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.Field;
import org.inkan.pki.describe.FieldComparison;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.FocusHandlers;
import org.inkan.ui.ReadOnlyEditor;
import org.inkan.ui.WidgetId;

/** Two certificates or revocation lists side by side, field by field, by what the fields mean. */
public final class CertificateComparison extends ReadOnlyEditor {

    static final String ID = "org.inkan.trust.ui.certificateComparison";
    private static final String HELP = "org.inkan.help.trust_comparison";
    private static final int[] WEIGHTS = { 70, 30 };
    private static final int[] WIDTHS = { 130, 200, 320, 320 };

    private final Texts texts = Texts.beside(CertificateComparison.class);
    private List<FieldComparison> all;
    private List<FieldComparison> shown;
    private TrustIcons icons;
    private Button onlyDifferent;
    private Label count;
    private Table table;
    private Text detail;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        ComparisonInput sides = (ComparisonInput) input;
        all = FieldComparison.of(TrustElement.fields(sides.left()), TrustElement.fields(sides.right()));
    }

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
        icons = new TrustIcons(page);
        bar(page);
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = WidgetId.mark(new Table(sash, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION), "comparison.table");
        table.setHeaderVisible(true);
        ComparisonInput sides = (ComparisonInput) getEditorInput();
        column(0, text("state"));
        column(1, text("field"));
        column(2, sides.left().label());
        column(3, sides.right().label());
        table.addListener(SWT.SetData, event -> row((TableItem) event.item, shown.get(event.index)));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> explain()));
        detail = WidgetId.mark(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "comparison.detail");
        sash.setWeights(WEIGHTS);
        new FocusHandlers(getSite(), table).on("org.eclipse.ui.edit.copy", this::copy);
        apply();
    }

    private void bar(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        onlyDifferent = WidgetId.mark(new Button(bar, SWT.CHECK), "comparison.onlyDifferent");
        onlyDifferent.setText(text("onlyDifferent"));
        onlyDifferent.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.NONE), "comparison.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(count);
        Button copy = WidgetId.mark(new Button(bar, SWT.PUSH), "comparison.copy");
        copy.setText(text("copy"));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copy()));
    }

    private void column(int index, String name) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(WIDTHS[index]);
    }

    private void apply() {
        shown = all.stream().filter(line -> !onlyDifferent.getSelection() || !line.same()).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        ColumnWidths.fit(table);
        long different = all.stream().filter(line -> !line.same()).count();
        count.setText(texts.text(different == 0 ? "CertificateComparison_equal" : "CertificateComparison_count", different, all.size())
                .in(Locale.getDefault()));
        explain();
    }

    private void row(TableItem item, FieldComparison line) {
        item.setText(cells(line));
        item.setImage(0, icons.named(line.same() ? "same" : "different"));
    }

    private String[] cells(FieldComparison line) {
        String state = line.same() ? "same" : line.left().isEmpty() ? "onlyRight" : line.right().isEmpty() ? "onlyLeft" : "different";
        return new String[] { text(state), line.label().in(Locale.getDefault()), value(line.left()), value(line.right()) };
    }

    private String value(Optional<Field> field) {
        return field.map(known -> (known.group() == Field.Group.CRITICAL_EXTENSION ? text("critical") + " " : "")
                + known.value().in(Locale.getDefault())).orElse("");
    }

    private void explain() {
        int row = table.getSelectionIndex();
        if (row < 0 || row >= shown.size()) {
            detail.setText(text("choose"));
            return;
        }
        ComparisonInput sides = (ComparisonInput) getEditorInput();
        FieldComparison line = shown.get(row);
        detail.setText(side(sides.left().label(), line.left()) + "\n\n" + side(sides.right().label(), line.right()));
    }

    private String side(String label, Optional<Field> field) {
        return label + "\n" + field.map(known -> known.detail().in(Locale.getDefault())).orElse(text("absent"));
    }

    /** The lines that are shown, with tabs between the columns, as a table for a mail or a spreadsheet. */
    private void copy() {
        StringBuilder lines = new StringBuilder();
        for (FieldComparison line : shown) {
            lines.append(String.join("\t", cells(line))).append(System.lineSeparator());
        }
        if (!lines.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] { lines.toString() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private String text(String key) {
        return texts.text("CertificateComparison_" + key).in(Locale.getDefault());
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
