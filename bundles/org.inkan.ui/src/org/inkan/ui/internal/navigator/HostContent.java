package org.inkan.ui.internal.navigator;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The hosts of the fleet by role. */
public final class HostContent extends AreaContent {

    private final FleetReadings readings = PlatformUI.getWorkbench().getService(FleetReadings.class);

    /** Follows the open fleet until disposed. */
    public HostContent() {
        super(HostTree.AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        return HostTree.of(readings.read(folder), Locale.getDefault());
    }
}
