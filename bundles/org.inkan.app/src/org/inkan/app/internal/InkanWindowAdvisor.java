package org.inkan.app.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;

/** One window without the bars that would stand empty as long as there is nothing to put into them. */
final class InkanWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1360, 840);

    private final Consumer<Optional<FleetFolder>> onFleet = this::title;

    InkanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setTitle("Inkan"); //$NON-NLS-1$
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
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
