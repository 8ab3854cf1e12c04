package org.inkan.enrollment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run would do. Small for any number of hosts: hosts in the same situation share their steps.
 *
 * @param options what was asked for
 * @param hosts   every host asked for, those with nothing to do included
 */
public record EnrollmentPlan(EnrollmentOptions options, List<HostPlan> hosts) {

    /** The hosts with something to do. */
    public List<HostPlan> work() {
        return hosts.stream().filter(HostPlan::isWork).toList();
    }

    /** Number of hosts per stage. */
    public Map<Stage, Integer> count() {
        Map<Stage, Integer> count = new EnumMap<>(Stage.class);
        hosts.forEach(host -> count.merge(host.stage(), 1, Integer::sum));
        return count;
    }
}
