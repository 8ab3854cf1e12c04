package org.inkan.enrollment;

import java.util.List;
import java.util.Set;

import org.inkan.core.problem.Problem;

/**
 * What an undo came to.
 *
 * @param undone      hosts for which nothing is left of their enrollment
 * @param failures    hosts that could not be taken back, with the problem each
 * @param untouched   number of hosts for which there was nothing to take back
 * @param remaining   number of hosts that a cancelled undo did not come to
 * @param unpublished why CAs at which certificates are revoked now could not publish a CRL that says so
 */
public record UndoReport(List<String> undone, List<HostResult.Failed> failures, int untouched, int remaining, List<Problem> unpublished) {

    /** Copies. */
    public UndoReport {
        undone = List.copyOf(undone);
        failures = List.copyOf(failures);
        unpublished = List.copyOf(unpublished);
    }

    static UndoReport of(UndoPlan before, Set<String> left, List<HostResult.Failed> failures, List<Problem> unpublished) {
        List<String> begun = before.names();
        List<String> undone = begun.stream().filter(host -> !left.contains(host)).toList();
        return new UndoReport(undone, failures, before.untouched().size(), begun.size() - undone.size() - failures.size(), unpublished);
    }
}
