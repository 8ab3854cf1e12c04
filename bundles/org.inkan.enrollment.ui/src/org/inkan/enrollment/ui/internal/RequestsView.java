package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.RequestEntries;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;

/** The requests of the open fleet by state. As long as there are none it says what it is for and how to begin. */
public final class RequestsView extends ViewPart {

    static final String ID = "org.inkan.enrollment.ui.requestsView";
    private static final String OPEN = "org.inkan.ui.openFleet";

    private final Texts texts = Texts.beside(RequestsView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final IResourceChangeListener onFiles = this::filesChanged;
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final RowSelection<RequestRow> selection = new RowSelection<>();
    private PageStack stack;
    private ActiveFleet fleet;
    private Job running;

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, "org.inkan.help.enrollment_requests");
        getSite().setSelectionProvider(selection);
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onFiles, IResourceChangeEvent.POST_CHANGE);
        load();
    }

    /** The command line, and whoever carries results of kits here, writes the same files. */
    private void filesChanged(IResourceChangeEvent event) {
        boolean[] ours = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                boolean markersOnly = delta.getKind() == IResourceDelta.CHANGED && delta.getFlags() == IResourceDelta.MARKERS;
                String first = delta.getProjectRelativePath().segment(0);
                ours[0] |= !markersOnly && delta.getResource().getType() == IResource.FILE
                        && ("requests".equals(first) || "fleet.inkan".equals(first));
                return !ours[0];
            });
        } catch (CoreException e) {
            // The visitor throws nothing; a delta that cannot be walked is a reason to read again.
            ours[0] = true;
        }
        if (ours[0] && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stack.isDisposed() && fleet.folder().isPresent()) {
                    load();
                }
            });
        }
    }

    /** Reads the fleet again, in the background. */
    private void load() {
        FleetReadings readings = getSite().getService(FleetReadings.class);
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
                List<RequestRow> rows = RequestEntries.of(folder.get(), readings.read(folder.get())).stream()
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
        display.asyncExec(() -> {
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
        return new EmptyState(stack).problem(problem)
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
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onFiles);
        super.dispose();
    }
}
