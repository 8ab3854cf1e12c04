package org.inkan.inventory.ui.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostListImport;
import org.inkan.inventory.ImportSummary;
import org.inkan.ui.WidgetId;

/** What a list of hosts would do to the fleet, row by row where something is wrong. Opens without blocking. */
public final class ImportDialog extends Dialog {

    /** Id of the button that imports. */
    public static final String APPLY = "import.apply";
    /** Key of the data of a table item: whether its row is left out. */
    public static final String IS_ERROR = "import.isError";

    private static final Point SIZE = new Point(980, 420);
    private static final int[] WIDTHS = { 70, 80, 340, 480 };
    private static final String[] HEADINGS = { "row", "severity", "what", "remedy" };

    private final Texts texts = Texts.beside(ImportDialog.class);
    private final Path file;
    private final HostListImport.Outcome outcome;
    private final Runnable apply;

    ImportDialog(Shell parent, Path file, HostListImport.Outcome outcome, Runnable apply) {
        super(parent);
        this.file = file;
        this.outcome = outcome;
        this.apply = apply;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("ImportDialog_title", file.getFileName()).in(Locale.getDefault()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ImportSummary summary = outcome.summary();
        Label label = WidgetId.mark(new Label(area, SWT.WRAP), "import.summary");
        label.setText(texts.text("ImportDialog_summary", summary.added(), summary.updated(), summary.unchanged(), summary.rejected())
                .in(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        findings(area);
        return area;
    }

    private void findings(Composite area) {
        Table table = WidgetId.mark(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "import.findings");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(table);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(text("ImportDialog_" + HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        outcome.findings().forEach(finding -> row(new TableItem(table, SWT.NONE), finding));
    }

    private void row(TableItem item, Finding finding) {
        Locale locale = Locale.getDefault();
        item.setText(new String[] { finding.place().line() + ":" + finding.place().column(),
                text("ImportDialog_" + finding.severity().name()), finding.what().in(locale), finding.remedy().in(locale) });
        item.setData(IS_ERROR, finding.severity() == Severity.ERROR);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button ok = WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, text("ImportDialog_apply"), true), APPLY);
        ok.setEnabled(outcome.summary().changed());
        WidgetId.mark(createButton(parent, IDialogConstants.CANCEL_ID, text("ImportDialog_cancel"), false), "import.cancel");
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        apply.run();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
