package org.inkan.enrollment.ui.internal;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ui.bulk.Results;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** What a run achieved, host by host, and what to do next. Does not block the workbench. */
final class EnrollmentResultDialog extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;

    private final Texts texts = Texts.beside(EnrollmentResultDialog.class);
    private final String title;
    private final Results results;
    private final CommandLine command;

    /** Shows {@code results} under the text {@code title}; {@code command} does the same. */
    EnrollmentResultDialog(IWorkbenchWindow window, String title, Results results, CommandLine command) {
        super(window.getShell());
        this.title = title;
        this.results = results;
        this.command = command;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MAX | getDefaultOrientation());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("EnrollmentResultDialog_" + title));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.inkan.help.enrollment_result");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        setTitle(text("EnrollmentResultDialog_" + title));
        setMessage(results.totals().in(Locale.getDefault()));
        results.next().forEach(paragraph -> {
            Label label = WidgetId.mark(new Label(area, SWT.WRAP), "result.next");
            label.setText("• " + paragraph.in(Locale.getDefault()));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
        });
        table(area);
        new CommandField(area, "result.command", command);
        return area;
    }

    private void table(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Table table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER), "result.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setHeaderVisible(true);
        int[] widths = { 190, 150, 380 };
        String[] keys = { "host", "result", "detail" };
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(text("EnrollmentResultDialog_" + keys[i]));
            column.setWidth(widths[i]);
        }
        var lines = results.lines();
        table.addListener(SWT.SetData, event -> {
            Results.Line line = lines.get(event.index);
            TableItem item = (TableItem) event.item;
            item.setImage(1, resources.create(EnrollmentIcons.of(line.state())));
            item.setText(new String[] { line.host(), line.label().in(Locale.getDefault()), line.detail().in(Locale.getDefault()) });
        });
        table.setItemCount(lines.size());
        ColumnWidths.fit(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, text("EnrollmentResultDialog_close"), true), "result.close");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
