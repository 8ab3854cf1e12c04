package org.inkan.ca.ui.desk;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Who works at the authorities of a fleet waits for its turn instead of being told that the fleet is in use. */
record FleetTurn(Path fleet) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
