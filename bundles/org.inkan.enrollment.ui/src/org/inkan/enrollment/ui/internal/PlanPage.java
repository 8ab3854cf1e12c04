package org.inkan.enrollment.ui.internal;

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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.BoundPage;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/**
 * What will be done for each host, and what to know before; computed in the background each time the page is shown.
 *
 * @param <P> the plan
 */
abstract class PlanPage<P> extends BoundPage {

    /** What becomes visible together. */
    record Made<P>(P plan, List<Finding> findings) {
    }

    /** Makes a plan of what was chosen before it was asked, outside the user-interface thread. */
    @FunctionalInterface
    interface Planner<P> {

        Made<P> make() throws ProblemException;
    }

    private final Texts texts = Texts.beside(PlanPage.class);
    private final FleetWizard wizard;
    private final String id;
    private final IObservableValue<Optional<P>> plan = new WritableValue<>(Optional.empty(), null);
    private final IObservableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);
    private Table table;
    private FindingTable findings;
    private CommandField command;
    private int runs;

    /** A page whose controls have ids that begin with {@code id}, and whose texts begin with the name of its class. */
    PlanPage(FleetWizard wizard, String id) {
        super("plan");
        this.wizard = wizard;
        this.id = id;
        setTitle(in(text("title")));
        setDescription(in(text("description")));
    }

    /** Takes what is chosen now; called in the user-interface thread. */
    abstract Planner<P> planner(FleetFolder folder);

    /** Adds the columns by {@link #column}. */
    abstract void columns();

    /** Number of hosts with something to do. */
    abstract int rows(P made);

    /** What stands in the columns of a row. */
    abstract String[] cells(P made, int row);

    /** How much is to do. */
    abstract Text count(P made);

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Label count = WidgetId.mark(new Label(page, SWT.NONE), id + ".planCount");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        bindings.bindValue(WidgetProperties.text().observe(count), new ComputedValue<>(String.class) {
            @Override
            protected String calculate() {
                return in(plan.getValue().map(PlanPage.this::count).orElseGet(PlanPage.this::planning));
            }
        });
        table = WidgetId.mark(new Table(page, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER), id + ".plan");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(table);
        table.setHeaderVisible(true);
        columns();
        table.addListener(SWT.SetData, this::fill);
        findings = new FindingTable(page, id + ".findings");
        command = new CommandField(page, id + ".command", CommandLine.of("enroll"));
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_" + id + "Plan");
        validate(this::state);
    }

    final void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(in(text(key)));
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            wizard.folder().ifPresent(folder -> compute(planner(folder)));
        }
    }

    private void compute(Planner<P> planner) {
        int run = ++runs;
        show(Optional.empty(), Optional.empty(), List.of());
        wizard.command().ifPresent(command::show);
        Job.createSystem(getTitle(), monitor -> {
            try {
                Made<P> made = planner.make();
                later(run, () -> show(Optional.of(made.plan()), Optional.empty(), made.findings()));
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

    private void show(Optional<P> made, Optional<Problem> wrong, List<Finding> found) {
        problem.setValue(wrong);
        plan.setValue(made);
        table.setItemCount(made.map(this::rows).orElse(0));
        table.clearAll();
        ColumnWidths.fit(table);
        findings.show(found);
    }

    private void fill(Event event) {
        plan.getValue().ifPresent(made -> ((TableItem) event.item).setText(cells(made, event.index)));
    }

    private IStatus state() {
        Optional<Problem> wrong = problem.getValue();
        Optional<P> made = plan.getValue();
        if (wrong.isPresent()) {
            return PageState.wrong(Text.joined(" ", List.of(wrong.get().what(), wrong.get().next())));
        }
        if (made.isEmpty()) {
            return PageState.missing(planning());
        }
        return rows(made.get()) == 0 ? PageState.wrong(text("nothing")) : PageState.good();
    }

    private Text planning() {
        return texts.text("PlanPage_planning");
    }

    /** A text of this page. */
    final Text text(String key, Object... arguments) {
        return texts.text(getClass().getSimpleName() + "_" + key, arguments);
    }

    static String in(Text text) {
        return text.in(Locale.getDefault());
    }
}
