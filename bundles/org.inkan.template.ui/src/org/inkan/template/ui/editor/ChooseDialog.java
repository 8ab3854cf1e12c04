package org.inkan.template.ui.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Asks for one value: chosen from the usual ones by name, or typed. */
final class ChooseDialog extends TitleAreaDialog {

    private final Texts texts = Texts.beside(ChooseDialog.class);
    private final String what;
    private final Map<String, String> byLabel = new LinkedHashMap<>();
    private final Function<String, Optional<org.inkan.core.text.Text>> wrong;
    private final Optional<org.inkan.core.text.Text> hint;
    private Combo combo;
    private String value = "";

    /** {@code choices} maps values to what they are called; {@code valid} tells which others can be typed. */
    ChooseDialog(Shell parent, String what, Map<String, String> choices, Function<String, Boolean> valid) {
        this(parent, what, choices, Optional.empty(), typed -> valid.apply(typed) ? Optional.empty()
                : Optional.of(Texts.beside(ChooseDialog.class).text("ChooseDialog_wrong")));
    }

    /** The same with a {@code hint} on what to type, and with {@code wrong} saying why something will not do. */
    ChooseDialog(Shell parent, String what, Map<String, String> choices, Optional<org.inkan.core.text.Text> hint,
            Function<String, Optional<org.inkan.core.text.Text>> wrong) {
        super(parent);
        this.what = what;
        this.hint = hint;
        this.wrong = wrong;
        choices.forEach((chosen, label) -> byLabel.put(label, chosen));
    }

    /** The value; empty if the person cancelled. */
    Optional<String> choose() {
        return open() == OK ? Optional.of(value) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(what);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).numColumns(2).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        new Label(body, SWT.NONE).setText(text("ChooseDialog_value"));
        combo = WidgetId.mark(new Combo(body, SWT.DROP_DOWN), "choose.value");
        combo.setItems(byLabel.keySet().toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(byLabel.size() + 1, 16));
        combo.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(combo);
        setTitle(what);
        setMessage(text(byLabel.isEmpty() ? "ChooseDialog_type" : "ChooseDialog_message")
                + hint.map(words -> "\n" + words.in(Locale.getDefault())).orElse(""));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        WidgetId.mark(getButton(IDialogConstants.OK_ID), "choose.ok").setEnabled(false);
    }

    private void check() {
        String typed = combo.getText().strip();
        value = byLabel.getOrDefault(typed, typed);
        Optional<org.inkan.core.text.Text> reason = byLabel.containsKey(typed) ? Optional.empty() : wrong.apply(typed);
        getButton(IDialogConstants.OK_ID).setEnabled(reason.isEmpty());
        setErrorMessage(typed.isEmpty() ? null : reason.map(words -> words.in(Locale.getDefault())).orElse(null));
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
