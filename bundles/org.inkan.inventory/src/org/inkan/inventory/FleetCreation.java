package org.inkan.inventory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.inkan.core.audit.AuditLog;
import org.inkan.core.problem.ProblemException;

/** How a fleet begins: its folder, an empty inventory, and the first entry of its audit log. */
public final class FleetCreation {

    private FleetCreation() {
    }

    /**
     * Makes an empty fleet in {@code folder}, which may exist if it holds no fleet.
     *
     * @throws ProblemException INV-002 if there is a fleet already, CORE-001…003 if nothing can be written
     */
    public static FleetFolder create(Path folder, String name, Clock clock) throws ProblemException {
        FleetFolder created = FleetFolder.create(folder, name);
        AuditLog.open(created.path(), clock).append("fleet.init", Map.of("name", name));
        return created;
    }
}
