package org.inkan.app.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;

/** The window: named after the fleet, with the perspectives, the tool bar and the progress of jobs in sight. */
final class InkanWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1360, 840);

    private final Consumer<Optional<FleetFolder>> onFleet = this::title;

    InkanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new InkanActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setTitle("Inkan"); //$NON-NLS-1$
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    /** A test opens the welcome page when it wants to see it. */
    @Override
    public void openIntro() {
        if (PlatformUI.getTestableObject().getTestHarness() == null) {
            super.openIntro();
        }
    }

    @Override
    public void postWindowCreate() {
        ActiveFleet fleet = fleet();
        fleet.addListener(onFleet);
        title(fleet.folder());
    }

    @Override
    public void dispose() {
        fleet().removeListener(onFleet);
        super.dispose();
    }

    /** The name of the fleet goes first: that is what a task bar still shows. */
    private void title(Optional<FleetFolder> folder) {
        getWindowConfigurer().setTitle(folder.map(open -> open.path().getFileName() + " - Inkan").orElse("Inkan"));
    }

    private ActiveFleet fleet() {
        return getWindowConfigurer().getWorkbenchConfigurer().getWorkbench().getService(ActiveFleet.class);
    }
}
