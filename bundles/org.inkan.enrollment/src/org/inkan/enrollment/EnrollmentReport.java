package org.inkan.enrollment;

import java.util.List;

/**
 * What a run achieved.
 *
 * @param results   one per host that was worked on, in the order they were finished
 * @param untouched hosts that had nothing to do
 * @param remaining hosts not reached because the run was cancelled
 */
public record EnrollmentReport(List<HostResult> results, int untouched, int remaining) {

    /** Copies the results. */
    public EnrollmentReport {
        results = List.copyOf(results);
    }

    /** The hosts that could not be served. */
    public List<HostResult.Failed> failures() {
        return results.stream().filter(HostResult.Failed.class::isInstance).map(HostResult.Failed.class::cast).toList();
    }

    /** The results of one sort. */
    public <R extends HostResult> List<R> of(Class<R> sort) {
        return results.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Whether the run was cancelled before it was through. */
    public boolean cancelled() {
        return remaining > 0;
    }
}
