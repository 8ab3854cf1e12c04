package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.ISWTObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;

/** Whether certificates are revoked and why, with what comes of each choice; a person has to choose, because both can hurt. */
final class UndoReasonPage extends BoundPage {

    private static final int TEXT_WIDTH = 560;
    private static final int LINES = 64;

    /** Those of a certificate that a host holds; the first one is why most enrollments are taken back. */
    static final List<RevocationReason> REASONS = List.of(RevocationReason.SUPERSEDED, RevocationReason.CESSATION_OF_OPERATION,
            RevocationReason.KEY_COMPROMISE, RevocationReason.CA_COMPROMISE, RevocationReason.AFFILIATION_CHANGED,
            RevocationReason.CERTIFICATE_HOLD, RevocationReason.UNSPECIFIED);

    /** What becomes of certificates. */
    private enum Choice { REVOKE, KEEP }

    private final Texts texts = Texts.beside(UndoReasonPage.class);
    private final IObservableValue<Choice> choice = new WritableValue<>(null, Choice.class);
    private final IObservableValue<Integer> index = new WritableValue<>(0, Integer.class);

    UndoReasonPage(int hosts) {
        super("certificates");
        setTitle(text("UndoReasonPage_title"));
        setDescription(texts.text("UndoReasonPage_description", hosts).in(Locale.getDefault()));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        SelectObservableValue<Choice> buttons = new SelectObservableValue<>(Choice.class);
        buttons.addOption(Choice.REVOKE, radio(page, "undo.revoke", "UndoReasonPage_revoke"));
        reasons(page);
        buttons.addOption(Choice.KEEP, radio(page, "undo.keep", "UndoReasonPage_keep"));
        hint(page, "undo.keepHint").setText(text("UndoReasonPage_keepHint"));
        bindings.bindValue(buttons, choice);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_undoReason");
        validate(this::state);
    }

    private ISWTObservableValue<Boolean> radio(Composite page, String id, String key) {
        Button button = WidgetId.mark(new Button(page, SWT.RADIO), id);
        button.setText(text(key));
        return WidgetProperties.buttonSelection().observe(button);
    }

    private void reasons(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().indent(18, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        new Label(row, SWT.NONE).setText(text("UndoReasonPage_reason"));
        Combo combo = WidgetId.mark(new Combo(row, SWT.READ_ONLY), "undo.reason");
        combo.setItems(REASONS.stream().map(reason -> reason.text().in(Locale.getDefault())).toArray(String[]::new));
        bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo), index);
        bindings.bindValue(WidgetProperties.enabled().observe(combo), new ComputedValue<>(Boolean.class) {
            @Override
            protected Boolean calculate() {
                return choice.getValue() == Choice.REVOKE;
            }
        });
        Label meaning = hint(page, "undo.meaning");
        bindings.bindValue(WidgetProperties.text().observe(meaning), new ComputedValue<>(String.class) {
            @Override
            protected String calculate() {
                return text("UndoReasonPage_" + REASONS.get(index.getValue()).label());
            }
        });
    }

    /** As high as the longest of its texts, so that nothing jumps when another one comes. */
    private static Label hint(Composite page, String id) {
        Label label = WidgetId.mark(new Label(page, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).indent(18, 0).hint(TEXT_WIDTH, LINES).applyTo(label);
        return label;
    }

    /** Why certificates are to be revoked; empty if they are not. */
    Optional<RevocationReason> reason() {
        return choice.getValue() == Choice.REVOKE ? Optional.of(REASONS.get(index.getValue())) : Optional.empty();
    }

    private IStatus state() {
        return choice.getValue() == null ? PageState.missing(texts.text("UndoReasonPage_choose")) : PageState.good();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
