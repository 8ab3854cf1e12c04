package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.enrollment.RequestEntries;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.EmptyState;

/** The requests of the open fleet by state. As long as there are none it says what it is for and how to begin. */
public final class RequestsView extends FleetView<RequestRow> {

    static final String ID = "org.inkan.enrollment.ui.requestsView";

    private final IResourceChangeListener onFiles = this::filesChanged;

    /** For the extension registry. */
    public RequestsView() {
        super("requests");
    }

    @Override
    public void createPartControl(Composite parent) {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onFiles, IResourceChangeEvent.POST_CHANGE);
        begin(parent, "org.inkan.help.enrollment_requests");
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
                if (!stack().isDisposed() && folder().isPresent()) {
                    load();
                }
            });
        }
    }

    @Override
    Job reading(FleetFolder folder, ICoreRunnable work) {
        return Job.createSystem(texts.text("RequestsView_reading").in(Locale.getDefault()), work);
    }

    @Override
    List<RequestRow> read(FleetFolder folder, FleetReadings readings, IProgressMonitor monitor) throws ProblemException {
        return RequestEntries.of(folder, readings.read(folder)).stream().map(entry -> new RequestRow(folder, entry)).toList();
    }

    @Override
    void show(List<RequestRow> rows) {
        if (rows.isEmpty()) {
            show(purpose(texts.text("RequestsView_none"))
                    .action("requests.enroll", texts.text("RequestsView_enroll"), () -> execute(EnrollHandler.ID))
                    .action("requests.new", texts.text("RequestsView_new"), () -> execute(NewRequestHandler.ID)));
        } else if (stack().page().orElse(null) instanceof RequestsPage page) {
            page.show(rows);
        } else {
            RequestsPage page = new RequestsPage(stack(), rows, this::load, () -> execute(OpenRequestHandler.ID));
            page.contribute(getSite(), selection);
            show(page);
        }
    }

    @Override
    EmptyState purpose(Text title) {
        return new EmptyState(stack()).picture(EnrollmentIcons.descriptor("enrollment")).title(title)
                .paragraph(texts.text("RequestsView_purpose"));
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onFiles);
        super.dispose();
    }
}
