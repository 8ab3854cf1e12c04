package org.inkan.opsmgr.ui.matrix;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;

/** Reads a fleet for the matrix. Stateless but for its clock; safe for use by a job. */
public final class FleetRows {

    private final FleetReadings readings;
    private final Clock clock;

    /** {@code clock} decides what has expired. */
    public FleetRows(FleetReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * All hosts of a fleet with their steps.
     *
     * @throws ProblemException INV-001…007 if the inventory cannot be read
     */
    public List<HostRow> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Fleet fleet = readings.read(folder);
        progress.split(1);
        List<Host> hosts = HostQuery.all().in(fleet).toList();
        List<StepMatrix.Row> rows = StepMatrix.of(folder, hosts, clock.instant()).rows();
        progress.split(1);
        List<HostRow> result = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            result.add(new HostRow(hosts.get(i).eContainer() instanceof ManagementGroup group ? group.getName() : "", rows.get(i)));
        }
        return result;
    }
}
