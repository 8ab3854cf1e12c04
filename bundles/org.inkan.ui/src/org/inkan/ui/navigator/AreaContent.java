package org.inkan.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;

/** The lines of one area below the project of the open fleet; read in the background, and again whenever the fleet changed. */
public abstract class AreaContent implements ITreeContentProvider {

    private final String area;
    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private Job reading;
    private AbstractTreeViewer viewer;
    private Optional<AreaNode> shown = Optional.empty();

    /** Content whose lines have paths that begin with {@code area}. */
    protected AreaContent(String area) {
        this.area = area;
        fleet.addListener(onFleet);
    }

    /** Reads the line of the area, with all below it; outside the user-interface thread. Empty if there is nothing to show. */
    protected abstract Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException;

    @Override
    public final void inputChanged(Viewer changed, Object oldInput, Object newInput) {
        viewer = (AbstractTreeViewer) changed;
        load();
    }

    private void load() {
        if (reading != null) {
            reading.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            shown = Optional.empty();
            return;
        }
        reading = Job.createSystem(area, (ICoreRunnable) monitor -> {
            Optional<AreaNode> read = quietly(folder.get(), monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(folder, read, monitor));
        });
        reading.schedule();
    }

    /** What is wrong with the fleet is told by the view of the area, and by markers. */
    private Optional<AreaNode> quietly(FleetFolder folder, IProgressMonitor monitor) {
        try {
            return read(folder, monitor);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private void show(Optional<FleetFolder> folder, Optional<AreaNode> read, IProgressMonitor monitor) {
        if (!monitor.isCanceled() && fleet.folder().equals(folder) && viewer != null && !viewer.getControl().isDisposed()) {
            Set<String> open = Arrays.stream(viewer.getExpandedElements()).filter(AreaNode.class::isInstance)
                    .map(node -> ((AreaNode) node).path()).collect(Collectors.toSet());
            shown = read;
            fleet.project().ifPresentOrElse(viewer::refresh, viewer::refresh);
            read.ifPresent(node -> expand(node, open));
        }
    }

    /** What was open stays open, also where a line says something else now. */
    private void expand(AreaNode node, Set<String> open) {
        if (open.contains(node.path())) {
            viewer.setExpandedState(node, true);
            node.children().forEach(child -> expand(child, open));
        }
    }

    @Override
    public final Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public final Object[] getChildren(Object parent) {
        if (parent instanceof IProject project) {
            return fleet.project().filter(project::equals).isPresent() ? shown.stream().toArray() : new Object[0];
        }
        return children(parent).toArray();
    }

    private List<AreaNode> children(Object parent) {
        return parent instanceof AreaNode node && ours(node) ? node.children() : List.of();
    }

    private boolean ours(AreaNode node) {
        return (node.path().toLowerCase(Locale.ROOT) + "/").startsWith(area + "/");
    }

    @Override
    public final Object getParent(Object element) {
        return null;
    }

    @Override
    public final boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public void dispose() {
        fleet.removeListener(onFleet);
        if (reading != null) {
            reading.cancel();
        }
        viewer = null;
    }
}
