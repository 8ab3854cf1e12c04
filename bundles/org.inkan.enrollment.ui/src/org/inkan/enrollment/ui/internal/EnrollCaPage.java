package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
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
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.inventory.model.KeyMode;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;

/** Which CA and template, and where the keys are made. */
final class EnrollCaPage extends BoundPage {

    private static final int MOST_JOBS = 64;
    private static final int TEXT_WIDTH = 520;

    private final Texts texts = Texts.beside(EnrollCaPage.class);
    private final BulkEnrollWizard wizard;
    private Combo connections;
    private Combo templates;
    private IObservableValue<String> connection;
    private IObservableValue<String> template;
    private IObservableValue<KeyMode> keys;
    private IObservableValue<Integer> jobs;

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
        connections = combo(page, "enroll.ca", "EnrollCaPage_ca", SWT.READ_ONLY);
        connection = value(WidgetProperties.comboSelection().observe(connections), "");
        templates = combo(page, "enroll.template", "EnrollCaPage_template", SWT.NONE);
        template = value(WidgetProperties.text().observe(templates), "");
        hint(page, "EnrollCaPage_templateHint");
        SelectObservableValue<KeyMode> modes = new SelectObservableValue<>(KeyMode.class);
        new Label(page, SWT.NONE).setText(text("EnrollCaPage_keys"));
        modes.addOption(KeyMode.HOST, radio(page, "enroll.keysHost", "EnrollCaPage_host"));
        hint(page, "EnrollCaPage_hostHint");
        new Label(page, SWT.NONE);
        modes.addOption(KeyMode.PFX, radio(page, "enroll.keysPfx", "EnrollCaPage_pfx"));
        hint(page, "EnrollCaPage_pfxHint");
        keys = value(modes, KeyMode.HOST);
        new Label(page, SWT.NONE).setText(text("EnrollCaPage_jobs"));
        Spinner spinner = WidgetId.mark(new Spinner(page, SWT.BORDER), "enroll.jobs");
        spinner.setValues(1, 1, MOST_JOBS, 0, 1, 4);
        jobs = value(WidgetProperties.spinnerSelection().observe(spinner),
                Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors()));
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_enrollCa");
        validate(this::state);
        wizard.content().ifPresent(this::show);
    }

    private ISWTObservableValue<Boolean> radio(Composite page, String id, String key) {
        Button button = WidgetId.mark(new Button(page, SWT.RADIO), id);
        button.setText(text(key));
        return WidgetProperties.buttonSelection().observe(button);
    }

    private Combo combo(Composite parent, String id, String key, int style) {
        new Label(parent, SWT.NONE).setText(text(key));
        Combo combo = WidgetId.mark(new Combo(parent, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void hint(Composite parent, String key) {
        new Label(parent, SWT.NONE);
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text(key));
        GridDataFactory.fillDefaults().grab(true, false).indent(18, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    void show(FleetContent content) {
        connections.setItems(content.connections().toArray(String[]::new));
        connection.setValue(content.connections().isEmpty() ? "" : content.connections().getFirst());
        String typed = templates.getText();
        templates.setItems(content.templates().toArray(String[]::new));
        templates.setText(typed);
    }

    EnrollmentOptions options() {
        return EnrollmentOptions.of(keys.getValue(), connection.getValue(), template.getValue().strip()).withJobs(jobs.getValue());
    }

    private IStatus state() {
        boolean odd = template.getValue().codePoints().anyMatch(c -> c < ' ' || c == '"');
        boolean nowhere = connection.getValue().isEmpty();
        Optional<IStatus> obstacle = wizard.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (nowhere) {
            return PageState.wrong(texts.text("EnrollCaPage_noCa"));
        }
        return odd ? PageState.wrong(texts.text("EnrollCaPage_badTemplate")) : PageState.good();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
