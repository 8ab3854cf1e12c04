package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** What work on several hosts came to, host by host. Does not block. */
final class ResultDialog extends Dialog {

    private static final Point SIZE = new Point(940, 320);
    private static final int[] WIDTHS = { 110, 260, 1400 };
    private static final String[] HEADINGS = { "outcome", "about", "text" };

    private final Texts texts = Texts.beside(ResultDialog.class);
    private final Text title;
    private final Text summary;
    private final List<ResultLine> lines;

    ResultDialog(Shell parent, Text title, Text summary, List<ResultLine> lines) {
        super(parent);
        this.title = title;
        this.summary = summary;
        this.lines = lines;
        setBlockOnOpen(false);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.in(Locale.getDefault()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.inkan.help.hosts_result");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = WidgetId.mark(new Label(area, SWT.WRAP), "result.summary");
        label.setText(summary.in(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x, SWT.DEFAULT).applyTo(label);
        Table table = WidgetId.mark(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL), "result.table");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(table);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(text("ResultDialog_" + HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        StepIcons icons = new StepIcons(new LocalResourceManager(JFaceResources.getResources(), table));
        table.addListener(SWT.SetData, event -> fill(event, icons));
        table.setItemCount(lines.size());
        ColumnWidths.fit(table);
        return area;
    }

    private void fill(Event event, StepIcons icons) {
        TableItem item = (TableItem) event.item;
        ResultLine line = lines.get(event.index);
        Locale locale = Locale.getDefault();
        item.setText(new String[] { line.outcome().label().in(locale), line.about(), line.text().in(locale) });
        item.setImage(0, icons.of(line.outcome()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, IDialogConstants.DETAILS_ID, text("ResultDialog_copy"), false), "result.copy");
        WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, text("ResultDialog_close"), true), "result.close");
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != IDialogConstants.DETAILS_ID) {
            super.buttonPressed(id);
            return;
        }
        Locale locale = Locale.getDefault();
        String all = lines.stream().map(line -> String.join("\t", line.outcome().label().in(locale), line.about(), line.text().in(locale)))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] { all }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
