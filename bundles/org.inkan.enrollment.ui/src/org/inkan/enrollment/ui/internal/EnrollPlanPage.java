package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.EnrollmentPlan;
import org.inkan.enrollment.HostPlan;
import org.inkan.enrollment.PlannedStep;
import org.inkan.enrollment.ui.bulk.PlanFindings;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** What will be done for each host, and what to know before; computed in the background each time the page is shown. */
final class EnrollPlanPage extends WizardPage {

    private final Texts texts = Texts.beside(EnrollPlanPage.class);
    private final BulkEnrollWizard wizard;
    private final PageBindings bindings = new PageBindings();
    private final IObservableValue<Optional<EnrollmentPlan>> plan = new WritableValue<>(Optional.empty(), null);
    private final IObservableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);
    private Table table;
    private FindingTable findings;
    private CommandField command;
    private int runs;

    EnrollPlanPage(BulkEnrollWizard wizard) {
        super("plan");
        this.wizard = wizard;
        setTitle(text("EnrollPlanPage_title"));
        setDescription(text("EnrollPlanPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Label count = WidgetId.mark(new Label(page, SWT.NONE), "enroll.planCount");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        bindings.show(WidgetProperties.text().observe(count), new ComputedValue<>(String.class) {
            @Override
            protected String calculate() {
                return plan.getValue().map(p -> texts.text("EnrollPlanPage_count", p.work().size(), p.hosts().size()))
                        .orElseGet(() -> texts.text("EnrollPlanPage_planning")).in(Locale.getDefault());
            }
        });
        table = WidgetId.mark(new Table(page, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER), "enroll.plan");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(table);
        table.setHeaderVisible(true);
        column("EnrollPlanPage_host", 200);
        column("EnrollPlanPage_steps", 520);
        table.addListener(SWT.SetData, this::fill);
        findings = new FindingTable(page, "enroll.findings");
        command = new CommandField(page, "enroll.command", org.inkan.ui.command.CommandLine.of("enroll"));
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_enrollPlan");
        bindings.validate(this, this::state);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(text(key));
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && wizard.folder().isPresent()) {
            compute(wizard.options());
        }
    }

    private void compute(EnrollmentOptions options) {
        int run = ++runs;
        show(Optional.empty(), Optional.empty(), List.of());
        wizard.command().ifPresent(command::show);
        var folder = wizard.folder().orElseThrow();
        Job.createSystem(text("EnrollPlanPage_title"), monitor -> {
            try {
                EnrollmentPlan made = new EnrollmentOperation(folder, CredentialPrompt.none(), Clock.systemUTC()).plan(options);
                List<Finding> found = PlanFindings.of(folder, made);
                later(run, () -> show(Optional.of(made), Optional.empty(), found));
            } catch (ProblemException e) {
                later(run, () -> show(Optional.empty(), Optional.of(e.problem()), List.of()));
            }
        }).schedule();
    }

    /** A plan for what was chosen before counts no more. */
    private void later(int run, Runnable update) {
        wizard.later(() -> {
            if (run == runs) {
                update.run();
            }
        });
    }

    private void show(Optional<EnrollmentPlan> made, Optional<Problem> wrong, List<Finding> found) {
        problem.setValue(wrong);
        plan.setValue(made);
        table.setItemCount(work().size());
        table.clearAll();
        ColumnWidths.fit(table);
        findings.show(found);
    }

    private List<HostPlan> work() {
        return plan.getValue().map(EnrollmentPlan::work).orElse(List.of());
    }

    private void fill(Event event) {
        HostPlan host = work().get(event.index);
        List<Text> steps = host.steps().stream().map(PlannedStep::text).toList();
        ((TableItem) event.item).setText(new String[] { host.host(), Text.joined(" → ", steps).in(Locale.getDefault()) });
    }

    private IStatus state() {
        Optional<Problem> wrong = problem.getValue();
        boolean planned = plan.getValue().isPresent();
        if (wrong.isPresent()) {
            return PageBindings.wrong(Text.joined(" ", List.of(wrong.get().what(), wrong.get().next())));
        }
        if (!planned) {
            return PageBindings.missing(texts.text("EnrollPlanPage_planning"));
        }
        return work().isEmpty() ? PageBindings.wrong(texts.text("EnrollPlanPage_nothing")) : PageBindings.good();
    }

    @Override
    public void dispose() {
        bindings.dispose();
        super.dispose();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
