package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;

/** Rows that are read from the open fleet in the background, on a page of their own as soon as there are any. */
abstract class FleetView<R> extends ViewPart {

    final Texts texts = Texts.beside(FleetView.class);
    final Display display = PlatformUI.getWorkbench().getDisplay();
    final RowSelection<R> selection = new RowSelection<>();
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final String area;
    private PageStack stack;
    private ActiveFleet fleet;
    private Job running;

    /** The ids of widgets begin with {@code area}. */
    FleetView(String area) {
        this.area = area;
    }

    /** Begins to show the open fleet; F1 shows the help context with this id. */
    final void begin(Composite parent, String help) {
        stack = new PageStack(parent, help);
        getSite().setSelectionProvider(selection);
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    /** The parent of every page. */
    final PageStack stack() {
        return stack;
    }

    /** The open fleet. */
    final Optional<FleetFolder> folder() {
        return fleet.folder();
    }

    /** An empty page that says below its title what the view is for. */
    abstract EmptyState purpose(Text title);

    /** Makes the job for this work, and shows what is to be seen until it has read that fleet. */
    abstract Job reading(FleetFolder folder, ICoreRunnable work);

    /** Reads the rows, not in the thread of the display. */
    abstract List<R> read(FleetFolder folder, FleetReadings readings, IProgressMonitor monitor) throws ProblemException;

    /** Shows what was read. */
    abstract void show(List<R> rows);

    /** Reads the fleet again. */
    final void load() {
        if (running != null) {
            running.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            show(purpose(texts.text("FleetView_noFleet")).action(area + ".openFleet", texts.text("FleetView_open"),
                    () -> execute("org.inkan.ui.openFleet")));
            return;
        }
        FleetReadings readings = getSite().getService(FleetReadings.class);
        running = reading(folder.get(), monitor -> {
            try {
                List<R> rows = read(folder.get(), readings, monitor);
                later(folder.get(), () -> show(rows));
            } catch (ProblemException e) {
                later(folder.get(), () -> show(new EmptyState(stack).problem(e.problem())
                        .action(area + ".refresh", texts.text("FleetView_refresh"), this::load)));
            }
        });
        running.schedule();
    }

    /** What a job found counts only as long as the view is there and the fleet is the open one. */
    private void later(FleetFolder read, Runnable update) {
        display.asyncExec(() -> {
            if (!stack.isDisposed() && fleet.folder().equals(Optional.of(read))) {
                update.run();
            }
        });
    }

    final void show(Composite page) {
        stack.show(page);
        if (page instanceof EmptyState) {
            selection.clear();
        }
    }

    final void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        if (fleet != null) {
            fleet.removeListener(onFleet);
        }
        super.dispose();
    }
}
