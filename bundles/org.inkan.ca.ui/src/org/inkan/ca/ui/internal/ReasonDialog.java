package org.inkan.ca.ui.internal;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** Asks once for what cannot be taken back: says what will happen and takes a reason, chosen or written. */
final class ReasonDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final Texts texts = Texts.beside(ReasonDialog.class);
    private final String key;
    private final Text what;
    private final java.util.List<Text> choices;
    private Function<String, CommandLine> command = words -> CommandLine.of();
    private IntFunction<CommandLine> choiceCommand = index -> CommandLine.of();
    private IntConsumer onChoice = index -> { };
    private java.util.function.Consumer<String> onWords = words -> { };
    private Combo combo;
    private org.eclipse.swt.widgets.Text field;

    private ReasonDialog(Shell parent, String key, Text what, java.util.List<Text> choices) {
        super(parent);
        this.key = key;
        this.what = what;
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    /** Takes words, which may be none; {@code command} is what does the same with them. */
    static void forWords(Shell parent, String key, Text what, Function<String, CommandLine> command,
            java.util.function.Consumer<String> answer) {
        ReasonDialog dialog = new ReasonDialog(parent, key, what, java.util.List.of());
        dialog.command = command;
        dialog.onWords = answer;
        dialog.open();
    }

    /** Takes one of the choices; {@code command} is what does the same with it. */
    static void forChoice(Shell parent, String key, Text what, java.util.List<Text> choices, IntFunction<CommandLine> command,
            IntConsumer answer) {
        ReasonDialog dialog = new ReasonDialog(parent, key, what, choices);
        dialog.choiceCommand = command;
        dialog.onChoice = answer;
        dialog.open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(in("ReasonDialog_" + key));
        setTitle(in("ReasonDialog_" + key));
        setMessage(what.in(Locale.getDefault()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.ca_" + key);
        new Label(area, SWT.NONE).setText(in("ReasonDialog_reason"));
        if (choices.isEmpty()) {
            field = WidgetId.mark(new org.eclipse.swt.widgets.Text(area, SWT.BORDER), "ca.reason.words");
            GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(field);
        } else {
            combo = WidgetId.mark(new Combo(area, SWT.READ_ONLY), "ca.reason.choice");
            choices.forEach(choice -> combo.add(choice.in(Locale.getDefault())));
            combo.select(0);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, COPY, in("ReasonDialog_copy"), false), "ca.reason.copy");
        WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, in("ReasonDialog_" + key + "_do"), true), "ca.reason.do");
        WidgetId.mark(createButton(parent, IDialogConstants.CANCEL_ID, in("ReasonDialog_cancel"), false), "ca.reason.cancel");
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            CommandLine line = field == null ? choiceCommand.apply(combo.getSelectionIndex())
                    : command.apply(field.getText().strip());
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { Platform.OS_WIN32.equals(Platform.getOS()) ? line.forPowerShell() : line.forShell() },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        String words = field == null ? "" : field.getText().strip();
        int choice = combo == null ? 0 : combo.getSelectionIndex();
        super.okPressed();
        onWords.accept(words);
        onChoice.accept(choice);
    }

    private String in(String textKey) {
        return texts.text(textKey).in(Locale.getDefault());
    }
}
