package org.inkan.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonViewer;

/**
 * Unfolds the open fleet once there is something below it, which may be long after the fleet has its line: its files and what the
 * areas add are read in the background. A fleet that a person folds stays so until it is opened again.
 */
final class FleetTreeViewer extends CommonViewer {

    private final Supplier<Optional<IProject>> project;
    private IProject unfolded;

    /** {@code project} is that of the open fleet. */
    FleetTreeViewer(String view, Composite parent, Supplier<Optional<IProject>> project) {
        super(view, parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        this.project = project;
    }

    @Override
    protected void internalRefresh(Object element, boolean updateLabels) {
        super.internalRefresh(element, updateLabels);
        unfold();
    }

    @Override
    public void add(Object parent, Object[] children) {
        super.add(parent, children);
        unfold();
    }

    private void unfold() {
        if (project == null) {
            // The platform refreshes from within its constructor.
            return;
        }
        IProject open = project.get().orElse(null);
        if (open == null || open.equals(unfolded)) {
            unfolded = open;
            return;
        }
        expandToLevel(open, 1);
        if (findItem(open) instanceof TreeItem line && line.getExpanded() && line.getItemCount() > 0) {
            unfolded = open;
        }
    }
}
