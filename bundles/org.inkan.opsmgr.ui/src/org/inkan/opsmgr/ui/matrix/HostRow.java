package org.inkan.opsmgr.ui.matrix;

import java.util.Locale;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.model.StepState;

/**
 * One host of the matrix. Immutable.
 *
 * @param group name of its management group; empty if it has none
 * @param row   its steps
 */
public record HostRow(String group, StepMatrix.Row row) {

    /** Whether every word of {@code words}, which are in lower case, is part of the host's name, group or role. */
    boolean matches(String[] words, Locale locale) {
        String text = (row.host() + ' ' + group + ' ' + row.role().label().in(locale)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Letter of the next step; empty when all is done. */
    public String next() {
        return row.next().map(step -> step.letter(row.role()).getName()).orElse("");
    }

    boolean in(StateFilter filter) {
        return switch (filter) {
            case ALL -> true;
            case TO_DO -> row.next().isPresent();
            case FAILED -> row.cells().values().stream().anyMatch(cell -> cell.state() == StepState.FAILED);
            case DONE -> row.next().isEmpty();
        };
    }

    /** Where the host stands at a step, for ordering: absent, skipped, done, to do, failed. */
    int rank(ProcedureStep step) {
        StepMatrix.Cell cell = row.cells().get(step);
        if (cell == null) {
            return 0;
        }
        return switch (cell.state()) {
            case SKIPPED -> 1;
            case DONE -> 2;
            case PENDING -> 3;
            case FAILED -> 4;
        };
    }
}
