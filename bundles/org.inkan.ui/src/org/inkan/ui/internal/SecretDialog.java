package org.inkan.ui.internal;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Asks for a secret; for a new one twice, so that a slip does not lock its owner out. */
final class SecretDialog extends TitleAreaDialog {

    private final Texts texts = Texts.beside(SecretDialog.class);
    private final CredentialRequest request;
    private Text secret;
    private Text again;
    private Button remember;
    private char[] entered = {};
    private boolean store;

    SecretDialog(Shell parent, CredentialRequest request) {
        super(parent);
        this.request = request;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(in("SecretDialog_title"));
        setTitle(in("SecretDialog_title"));
        setMessage(request.prompt().in(Locale.getDefault()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        secret = field(area, "SecretDialog_secret", "secret.value");
        if (request.isNew()) {
            again = field(area, "SecretDialog_again", "secret.again");
        }
        remember = WidgetId.mark(new Button(area, SWT.CHECK), "secret.remember");
        remember.setText(in("SecretDialog_remember"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(remember);
        return area;
    }

    private Text field(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(in(label));
        Text field = WidgetId.mark(new Text(area, SWT.BORDER | SWT.PASSWORD), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> check());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, in("SecretDialog_ok"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, in("SecretDialog_cancel"), false);
    }

    private void check() {
        boolean same = again == null || Arrays.equals(secret.getTextChars(), again.getTextChars());
        boolean complete = secret.getCharCount() > 0 && same;
        boolean differs = !same && again.getCharCount() > 0;
        setMessage(differs ? in("SecretDialog_differ") : request.prompt().in(Locale.getDefault()),
                differs ? IMessageProvider.ERROR : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(complete);
    }

    @Override
    protected void okPressed() {
        entered = secret.getTextChars();
        store = remember.getSelection();
        super.okPressed();
    }

    /** What was entered; once, after OK. */
    Secret secret() {
        Secret result = Secret.of(entered);
        Arrays.fill(entered, '\0');
        return result;
    }

    boolean remember() {
        return store;
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
