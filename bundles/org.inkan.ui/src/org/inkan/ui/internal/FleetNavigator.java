package org.inkan.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.navigator.AreaNode;

/**
 * The files of the open fleet, with what the areas contribute to them. Fleets opened before stay out of sight. Where the
 * workspace cannot open the files, the reason stands in their place.
 */
public final class FleetNavigator extends CommonNavigator {

    private static final Texts TEXTS = Texts.beside(FleetNavigator.class);
    private final StackLayout layout = new StackLayout();
    private final Consumer<Optional<FleetFolder>> listener = folder -> showTreeOrProblem();
    private Composite stack;
    private Composite tree;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        tree = new Composite(stack, SWT.NONE);
        tree.setLayout(new FillLayout());
        super.createPartControl(tree);
        showTreeOrProblem();
        fleet().addListener(listener);
    }

    @Override
    public void dispose() {
        fleet().removeListener(listener);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (layout.topControl == tree) {
            super.setFocus();
        } else {
            layout.topControl.setFocus();
        }
    }

    private void showTreeOrProblem() {
        Control before = layout.topControl;
        layout.topControl = fleet().projectProblem().filter(problem -> fleet().folder().isPresent()).<Control>map(this::page).orElse(tree);
        stack.layout();
        if (before != null && before != tree) {
            before.dispose();
        }
    }

    private EmptyState page(Problem problem) {
        return new EmptyState(stack).problem(problem).action("fleet.again", TEXTS.text("FleetNavigator_again"), fleet()::filesChanged);
    }

    private ActiveFleet fleet() {
        return getSite().getService(ActiveFleet.class);
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        return new FleetTreeViewer(getViewSite().getId(), parent, fleet()::project);
    }

    @Override
    protected CommonViewer createCommonViewer(Composite parent) {
        CommonViewer viewer = super.createCommonViewer(parent);
        viewer.setAutoExpandLevel(2);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer shown, Object container, Object element) {
                return !(element instanceof IProject project) || project.isOpen();
            }
        });
        return viewer;
    }

    /** A line of an area opens the view of that area; everything else does what the platform does. */
    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object chosen = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (chosen instanceof AreaNode node && node.view().isPresent()) {
            try {
                getSite().getPage().showView(node.view().get());
            } catch (PartInitException e) {
                // A product without that view shows its lines all the same.
                super.handleDoubleClick(event);
            }
        } else {
            super.handleDoubleClick(event);
        }
    }
}
