package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.inventory.model.KeyMode;
import org.inkan.ui.WidgetId;

/** Which CA and template, and where the keys are made. */
final class EnrollCaPage extends WizardPage {

    private static final int MOST_JOBS = 64;
    private static final int TEXT_WIDTH = 520;

    private final Texts texts = Texts.beside(EnrollCaPage.class);
    private final BulkEnrollWizard wizard;
    private Combo connection;
    private Combo template;
    private Button pfx;
    private Spinner jobs;
    private PageValidation validation;

    EnrollCaPage(BulkEnrollWizard wizard) {
        super("ca");
        this.wizard = wizard;
        setTitle(text("EnrollCaPage_title"));
        setDescription(text("EnrollCaPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        connection = combo(page, "enroll.ca", "EnrollCaPage_ca", SWT.READ_ONLY);
        template = combo(page, "enroll.template", "EnrollCaPage_template", SWT.NONE);
        hint(page, "EnrollCaPage_templateHint");
        new Label(page, SWT.NONE).setText(text("EnrollCaPage_keys"));
        Button host = WidgetId.mark(new Button(page, SWT.RADIO), "enroll.keysHost");
        host.setText(text("EnrollCaPage_host"));
        host.setSelection(true);
        hint(page, "EnrollCaPage_hostHint");
        new Label(page, SWT.NONE);
        pfx = WidgetId.mark(new Button(page, SWT.RADIO), "enroll.keysPfx");
        pfx.setText(text("EnrollCaPage_pfx"));
        hint(page, "EnrollCaPage_pfxHint");
        new Label(page, SWT.NONE).setText(text("EnrollCaPage_jobs"));
        jobs = WidgetId.mark(new Spinner(page, SWT.BORDER), "enroll.jobs");
        jobs.setValues(Runtime.getRuntime().availableProcessors(), 1, MOST_JOBS, 0, 1, 4);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_enrollCa");
        validation = new PageValidation(this, this::obstacle);
        wizard.content().ifPresent(this::show);
    }

    private Combo combo(Composite parent, String id, String key, int style) {
        new Label(parent, SWT.NONE).setText(text(key));
        Combo combo = WidgetId.mark(new Combo(parent, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addModifyListener(e -> {
            if (validation != null) {
                validation.changed();
            }
        });
        return combo;
    }

    private void hint(Composite parent, String key) {
        new Label(parent, SWT.NONE);
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text(key));
        GridDataFactory.fillDefaults().grab(true, false).indent(18, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    void show(FleetContent content) {
        connection.setItems(content.connections().toArray(String[]::new));
        connection.select(0);
        template.setItems(content.templates().toArray(String[]::new));
        validation.changed();
    }

    EnrollmentOptions options() {
        boolean shown = connection != null;
        return EnrollmentOptions.of(shown && pfx.getSelection() ? KeyMode.PFX : KeyMode.HOST, shown ? connection.getText() : "",
                shown ? template.getText().strip() : "").withJobs(shown ? jobs.getSelection() : 1);
    }

    private Optional<org.inkan.core.text.Text> obstacle() {
        if (wizard.obstacle().isPresent()) {
            return wizard.obstacle();
        }
        if (connection.getItemCount() == 0) {
            return Optional.of(texts.text("EnrollCaPage_noCa"));
        }
        boolean odd = template.getText().codePoints().anyMatch(c -> c < ' ' || c == '"');
        return odd ? Optional.of(texts.text("EnrollCaPage_badTemplate")) : Optional.empty();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
