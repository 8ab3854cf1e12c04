package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.RequestEntries;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;

/** The requests of the open fleet by state. As long as there are none it says what it is for and how to begin. */
public final class RequestsView extends ViewPart {

    static final String ID = "org.inkan.enrollment.ui.requestsView";
    private static final String OPEN = "org.inkan.ui.openFleet";

    private final Texts texts = Texts.beside(RequestsView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final RequestSelection selection = new RequestSelection();
    private PageStack stack;
    private ActiveFleet fleet;
    private Job running;

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, "org.inkan.help.enrollment_requests");
        getSite().setSelectionProvider(selection);
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    /** Reads the fleet again, in the background. */
    private void load() {
        if (running != null) {
            running.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            show(new EmptyState(stack).picture(EnrollmentIcons.descriptor("enrollment")).title(texts.text("RequestsView_noFleet"))
                    .paragraph(texts.text("RequestsView_purpose"))
                    .action("requests.openFleet", texts.text("RequestsView_open"), () -> execute(OPEN)));
            return;
        }
        running = Job.createSystem(texts.text("RequestsView_reading").in(Locale.getDefault()), monitor -> {
            try {
                List<RequestRow> rows = RequestEntries.of(folder.get(), InventoryStore.open(folder.get()).load()).stream()
                        .map(entry -> new RequestRow(folder.get(), entry)).toList();
                later(folder.get(), () -> show(rows));
            } catch (ProblemException e) {
                later(folder.get(), () -> show(unreadable(e.problem())));
            }
        });
        running.schedule();
    }

    /** What a job found counts only as long as the view is there and the fleet is the open one. */
    private void later(FleetFolder read, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed() && fleet.folder().equals(Optional.of(read))) {
                update.run();
            }
        });
    }

    private void show(List<RequestRow> rows) {
        Composite shown = stack.page().orElse(null);
        if (rows.isEmpty()) {
            show(new EmptyState(stack).picture(EnrollmentIcons.descriptor("enrollment"))
                    .title(texts.text("RequestsView_none")).paragraph(texts.text("RequestsView_purpose"))
                    .action("requests.enroll", texts.text("RequestsView_enroll"), () -> execute(EnrollHandler.ID))
                    .action("requests.new", texts.text("RequestsView_new"), () -> execute(NewRequestHandler.ID)));
        } else if (shown instanceof RequestsPage page) {
            page.show(rows);
        } else {
            RequestsPage page = new RequestsPage(stack, rows, this::load, () -> execute(OpenRequestHandler.ID));
            page.contribute(getSite(), selection);
            show(page);
        }
    }

    private void show(Composite page) {
        stack.show(page);
        if (!(page instanceof RequestsPage)) {
            selection.clear();
        }
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmptyState unreadable(Problem problem) {
        return new EmptyState(stack).title(problem.what()).paragraph(Text.literal(problem.code() + "  " + problem.where()))
                .paragraph(problem.why()).paragraph(problem.next())
                .action("requests.refresh", texts.text("RequestsView_refresh"), this::load);
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
