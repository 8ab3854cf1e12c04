package org.inkan.app.internal.software;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.work.BackgroundWork;

/** Adds features from a folder or an archive to the product, and takes them away again. */
public final class SoftwareDialog extends Dialog {

    private static final int WIDTH = 720;
    private static final int LINES = 5;
    private static final int MARGIN = 12;
    private static final int COLUMNS = 4;

    private final Texts texts = Texts.beside(SoftwareDialog.class);
    private final IWorkbenchWindow window;
    private Path source;
    private Text from;
    private FeatureTable offered;
    private Text details;
    private Button accept;
    private Button install;
    private FeatureTable added;
    private Button uninstall;
    private Composite progress;
    private Label doing;
    private Job job;

    /** A dialog over the window. */
    public SoftwareDialog(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("SoftwareDialog_title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.app_software");
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(area);
        Label purpose = new Label(area, SWT.WRAP);
        purpose.setText(text("SoftwareDialog_purpose"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(COLUMNS, 1).applyTo(purpose);
        offer(area);
        Label installed = new Label(area, SWT.NONE);
        installed.setText(text("SoftwareDialog_added"));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(installed);
        added = new FeatureTable(area, "software.added", false, COLUMNS, this::enable);
        progress(area);
        uninstall = button(area, "uninstall", this::uninstall);
        enable();
        start("looking", monitor -> Software.ofThis().added(), added::fill);
        return area;
    }

    private void offer(Composite area) {
        new Label(area, SWT.NONE).setText(text("SoftwareDialog_from"));
        from = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.BORDER), "software.from");
        from.setMessage(text("SoftwareDialog_fromNothing"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(from);
        button(area, "folder", () -> look(prompts().folder(getShell(), texts.text("SoftwareDialog_askFolder"))));
        button(area, "archive", () -> look(prompts().file(getShell(), texts.text("SoftwareDialog_askArchive"), ".zip")));
        offered = new FeatureTable(area, "software.offered", true, COLUMNS, this::enable);
        details = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "software.details");
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(WIDTH, details.getLineHeight() * LINES).applyTo(details);
        accept = WidgetId.mark(new Button(area, SWT.CHECK), "software.accept");
        accept.setText(text("SoftwareDialog_accept"));
        accept.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(accept);
        install = button(area, "install", this::install);
    }

    private void progress(Composite area) {
        progress = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(progress);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        doing = WidgetId.mark(new Label(progress, SWT.NONE), "software.doing");
        new ProgressBar(progress, SWT.INDETERMINATE);
        Button cancel = button(progress, "cancel", () -> job.cancel());
        cancel.setLayoutData(null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, IDialogConstants.CANCEL_ID, text("SoftwareDialog_close"), true), "software.close");
    }

    /** The width of a button comes from its text. */
    @Override
    protected void setButtonLayoutData(Button button) {
        button.setLayoutData(new GridData(GridData.HORIZONTAL_ALIGN_FILL));
    }

    private Button button(Composite parent, String name, Runnable action) {
        Button button = WidgetId.mark(new Button(parent, SWT.PUSH), "software." + name);
        button.setText(text("SoftwareDialog_" + name));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private void look(Optional<Path> chosen) {
        chosen.ifPresent(path -> start("looking", monitor -> Software.ofThis().offered(path, monitor), features -> {
            source = path;
            from.setText(path.toString());
            offered.fill(features);
        }));
    }

    private void install() {
        List<Feature> chosen = offered.checked();
        Path path = source;
        start("checking", monitor -> Software.ofThis().install(path, chosen, monitor), plan -> {
            if (prompts().confirm(getShell(), texts.text("SoftwareDialog_confirm", chosen.get(0).name()), trust(plan.signatures()),
                    texts.text("SoftwareDialog_confirmed"))) {
                perform("installing", plan, chosen);
            } else {
                plan.close();
            }
        });
    }

    private void uninstall() {
        List<Feature> chosen = added.checked();
        start("checking", monitor -> Software.ofThis().uninstall(chosen, monitor), plan -> perform("uninstalling", plan, chosen));
    }

    private void perform(String what, Software.Plan plan, List<Feature> changed) {
        start(what, monitor -> {
            Software.ofThis().perform(plan, monitor);
            return changed;
        }, this::restart);
    }

    private org.inkan.core.text.Text trust(Signatures signatures) {
        String signers = String.join("\n", signatures.signers());
        return signatures.unsigned().isEmpty() ? texts.text("SoftwareDialog_signed", signers)
                : texts.text("SoftwareDialog_unsigned", String.join(", ", signatures.unsigned()));
    }

    /** Bundles come and go with the next start only. */
    private void restart(List<Feature> changed) {
        close();
        if (prompts().confirm(window.getShell(), texts.text("SoftwareDialog_restart", changed.get(0).name()),
                texts.text("SoftwareDialog_restartWhy"), texts.text("SoftwareDialog_restartNow"))) {
            window.getWorkbench().restart();
        }
    }

    /** The dialog shows that something is under way, and lets nothing else begin; once it is closed, results are of no use. */
    private <T> void start(String what, BackgroundWork.Task<T> task, Consumer<T> done) {
        Display display = window.getShell().getDisplay();
        job = window.getService(BackgroundWork.class).start(texts.text("SoftwareDialog_" + what), task, result -> {
            if (!from.isDisposed()) {
                done.accept(result);
            } else if (result instanceof Software.Plan plan) {
                plan.close();
            }
        });
        Job started = job;
        doing.setText(text("SoftwareDialog_" + what));
        progress.layout();
        enable();
        started.addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(() -> {
            if (job == started) {
                job = null;
                enable();
            }
        })));
        // It may have ended before anybody listened.
        if (started.getResult() != null) {
            job = null;
            enable();
        }
    }

    private void enable() {
        if (from == null || from.isDisposed()) {
            return;
        }
        boolean idle = job == null;
        progress.setVisible(!idle);
        offered.setEnabled(idle);
        added.setEnabled(idle);
        String shown = offered.selected().map(this::about).orElse("");
        if (!shown.equals(details.getText())) {
            details.setText(shown);
        }
        accept.setEnabled(idle && !offered.checked().isEmpty());
        install.setEnabled(accept.isEnabled() && accept.getSelection());
        uninstall.setEnabled(idle && !added.checked().isEmpty());
    }

    private String about(Feature feature) {
        String licence = feature.licence().isEmpty() ? text("SoftwareDialog_noLicence") : feature.licence();
        return (feature.description().isEmpty() ? "" : feature.description() + "\n\n") + text("SoftwareDialog_licence") + "\n" + licence;
    }

    private Prompts prompts() {
        return window.getService(Prompts.class);
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments).in(Locale.getDefault());
    }
}
