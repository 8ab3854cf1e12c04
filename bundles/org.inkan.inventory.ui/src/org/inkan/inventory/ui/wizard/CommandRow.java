package org.inkan.inventory.ui.wizard;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** The command that does what a wizard is about to do, with a button that copies it; fills two columns or more. */
public final class CommandRow {

    private final Texts texts = Texts.beside(CommandRow.class);
    private final Label label;
    private final Text command;

    /** Adds it to {@code area}, which has a grid; ids begin with {@code prefix}. */
    public CommandRow(Composite area, String prefix) {
        int columns = ((org.eclipse.swt.layout.GridLayout) area.getLayout()).numColumns;
        label = new Label(area, SWT.NONE);
        label.setText(texts.text("CommandRow_command").in(Locale.getDefault()));
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
        command = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.BORDER), prefix + "command");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(command);
        Button copy = WidgetId.mark(new Button(area, SWT.PUSH), prefix + "copy");
        copy.setText(texts.text("CommandRow_copy").in(Locale.getDefault()));
        GridDataFactory.fillDefaults().span(columns - 1, 1).applyTo(copy);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
    }

    /** Shows a command. */
    public void show(CommandLine line) {
        command.setText(line.forShell());
    }

    /** Says another thing above the command. */
    void say(String heading) {
        label.setText(heading);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(command.getDisplay());
        if (!command.getText().isEmpty()) {
            clipboard.setContents(new Object[] { command.getText() }, new Transfer[] { TextTransfer.getInstance() });
        }
        clipboard.dispose();
    }
}
