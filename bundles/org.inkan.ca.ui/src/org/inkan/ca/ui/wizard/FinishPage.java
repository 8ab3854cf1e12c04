package org.inkan.ca.ui.wizard;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionForm;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.X509Names;
import org.inkan.ui.WidgetId;

/** Tries the connection before it is added, and shows the command that does the same. */
final class FinishPage extends WizardPage {

    private final Texts texts = Texts.beside(FinishPage.class);
    private final NewConnectionWizard wizard;
    private Text result;
    private Text command;
    private Button test;

    FinishPage(NewConnectionWizard wizard) {
        super("finish");
        this.wizard = wizard;
        setTitle(in("FinishPage_title"));
        setDescription(in("FinishPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        test = button(area, "caWizard.test", "FinishPage_test", this::test);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(test);
        result = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "caWizard.result");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(460, 140).applyTo(result);
        Label label = new Label(area, SWT.NONE);
        label.setText(in("FinishPage_command"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        command = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.BORDER), "caWizard.command");
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(command);
        button(area, "caWizard.copy", "FinishPage_copy", this::copy);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.ca_newConnectionTest");
    }

    private Button button(Composite area, String id, String label, Runnable action) {
        Button button = WidgetId.mark(new Button(area, SWT.PUSH), id);
        button.setText(in(label));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            command.setText(wizard.form().command().forShell());
            result.setText(in("FinishPage_untried"));
        }
        super.setVisible(visible);
    }

    private void test() {
        ConnectionForm form = wizard.form();
        AuthorityDesk desk = wizard.desk();
        test.setEnabled(false);
        result.setText(in("FinishPage_testing"));
        wizard.work().start(texts.text("FinishPage_testing"), monitor -> desk.state(form.connection(), monitor), this::show)
                .addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener.onDone(
                        event -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::again)));
    }

    private void again() {
        if (!test.isDisposed()) {
            test.setEnabled(true);
        }
    }

    private void show(ConnectionState state) {
        if (result.isDisposed()) {
            return;
        }
        Locale locale = Locale.getDefault();
        switch (state) {
            case ConnectionState.Reached reached -> {
                StringBuilder lines = new StringBuilder(texts.text("FinishPage_reached", reached.identity().name()).in(locale));
                reached.identity().chain().forEach(certificate -> lines.append("\n  ")
                        .append(X509Names.display(certificate.getSubjectX500Principal())));
                result.setText(lines.toString());
            }
            case ConnectionState.NotCreated absent -> result.setText(in("FinishPage_creates"));
            case ConnectionState.Failed failed -> result.setText(failed.problem().code() + "  " + failed.problem().what().in(locale)
                    + "\n" + failed.problem().why().in(locale) + "\n" + failed.problem().next().in(locale));
            case ConnectionState.Untried untried -> result.setText(in("FinishPage_untried"));
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] { command.getText() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
