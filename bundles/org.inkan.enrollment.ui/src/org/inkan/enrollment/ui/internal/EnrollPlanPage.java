package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
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
    private List<HostPlan> work = List.of();
    private Optional<EnrollmentPlan> plan = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private Label count;
    private Table table;
    private FindingTable findings;
    private CommandField command;
    private PageValidation validation;

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
        count = WidgetId.mark(new Label(page, SWT.NONE), "enroll.planCount");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
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
        validation = new PageValidation(this, this::obstacle, () -> plan.isEmpty() && problem.isEmpty());
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
        plan = Optional.empty();
        problem = Optional.empty();
        show(List.of());
        wizard.command().ifPresent(command::show);
        var folder = wizard.folder().orElseThrow();
        Job.createSystem(text("EnrollPlanPage_title"), monitor -> {
            try {
                EnrollmentPlan made = new EnrollmentOperation(folder, CredentialPrompt.none(), Clock.systemUTC()).plan(options);
                List<Finding> found = PlanFindings.of(folder, made);
                wizard.later(() -> {
                    plan = Optional.of(made);
                    show(found);
                });
            } catch (ProblemException e) {
                wizard.later(() -> {
                    problem = Optional.of(e.problem());
                    show(List.of());
                });
            }
        }).schedule();
    }

    private void show(List<Finding> found) {
        work = plan.map(EnrollmentPlan::work).orElse(List.of());
        count.setText(plan.map(p -> texts.text("EnrollPlanPage_count", work.size(), p.hosts().size()).in(Locale.getDefault()))
                .orElse(text("EnrollPlanPage_planning")));
        count.requestLayout();
        table.setItemCount(work.size());
        table.clearAll();
        ColumnWidths.fit(table);
        findings.show(found);
        validation.changed();
    }

    private void fill(Event event) {
        HostPlan host = work.get(event.index);
        List<Text> steps = host.steps().stream().map(PlannedStep::text).toList();
        ((TableItem) event.item).setText(new String[] { host.host(), Text.joined(" → ", steps).in(Locale.getDefault()) });
    }

    private Optional<Text> obstacle() {
        if (problem.isPresent()) {
            return Optional.of(Text.joined(" ", List.of(problem.get().what(), problem.get().next())));
        }
        if (plan.isEmpty()) {
            return Optional.of(texts.text("EnrollPlanPage_planning"));
        }
        return work.isEmpty() ? Optional.of(texts.text("EnrollPlanPage_nothing")) : Optional.empty();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
