package org.inkan.enrollment;

import java.util.List;
import java.util.Set;

/**
 * What an undo came to.
 *
 * @param undone    hosts for which nothing is left of their enrollment
 * @param failures  hosts that could not be taken back, with the problem each
 * @param untouched number of hosts for which there was nothing to take back
 * @param remaining number of hosts that a cancelled undo did not come to
 */
public record UndoReport(List<String> undone, List<HostResult.Failed> failures, int untouched, int remaining) {

    /** Copies. */
    public UndoReport {
        undone = List.copyOf(undone);
        failures = List.copyOf(failures);
    }

    static UndoReport of(List<String> begun, Set<String> left, List<HostResult.Failed> failures, int untouched) {
        List<String> undone = begun.stream().filter(host -> !left.contains(host)).toList();
        return new UndoReport(undone, failures, untouched, begun.size() - undone.size() - failures.size());
    }
}
