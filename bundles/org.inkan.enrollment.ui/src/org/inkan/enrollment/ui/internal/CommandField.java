package org.inkan.enrollment.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
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

/** The command line that does the same, with a button that copies it. */
final class CommandField {

    private static final int WIDTH = 420;

    private final Text field;

    CommandField(Composite parent, String id, CommandLine line) {
        Texts texts = Texts.beside(CommandField.class);
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        new Label(row, SWT.NONE).setText(texts.text("CommandField_label").in(Locale.getDefault()));
        field = WidgetId.mark(new Text(row, SWT.READ_ONLY | SWT.BORDER), id);
        field.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        Button copy = WidgetId.mark(new Button(row, SWT.PUSH), id + ".copy");
        copy.setText(texts.text("CommandField_copy").in(Locale.getDefault()));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
        show(line);
    }

    void show(CommandLine line) {
        field.setText(Platform.OS_WIN32.equals(Platform.getOS()) ? line.forPowerShell() : line.forShell());
    }

    void setVisible(boolean visible) {
        field.getParent().setVisible(visible);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(field.getDisplay());
        clipboard.setContents(new Object[] { field.getText() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
