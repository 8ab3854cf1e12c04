package org.inkan.opsmgr.ui.matrix;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.StepState;

/**
 * One host of the matrix. Immutable.
 *
 * @param group name of its management group; empty if it has none
 * @param row   its steps
 */
public record HostRow(String group, StepMatrix.Row row) implements MatrixLine {

    @Override
    public String key() {
        return row.host().toLowerCase(Locale.ROOT);
    }

    /** Full computer name. */
    public String name() {
        return row.host();
    }

    /** Part the machine plays. */
    public Role role() {
        return row.role();
    }

    /** When its certificate ends; empty if it has none. */
    public Optional<Instant> notAfter() {
        StepMatrix.Cell watch = row.cells().get(ProcedureStep.WATCH);
        if (watch == null || !"certificate".equals(watch.kind())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(watch.detail()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether every word of {@code words}, which are in lower case as {@code role} is, is part of the host's name, group or role. */
    boolean matches(String[] words, String role) {
        if (words.length == 0) {
            return true;
        }
        String text = (row.host() + ' ' + group).toLowerCase(Locale.ROOT) + ' ' + role;
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
