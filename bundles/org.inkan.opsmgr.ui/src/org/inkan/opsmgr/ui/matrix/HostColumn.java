package org.inkan.opsmgr.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;

/**
 * A column of the matrix. Immutable.
 *
 * @param id    stable name, for tests and for remembering the order
 * @param title short heading
 * @param hint  the heading in full
 * @param width in pixels at 96 dots per inch
 * @param step  the step it shows; empty for the columns that describe the host
 * @param order how it sorts hosts
 */
public record HostColumn(String id, Text title, Text hint, int width, Optional<ProcedureStep> step, Comparator<HostRow> order) {

    private static final Texts TEXTS = Texts.beside(HostColumn.class);
    private static final Comparator<HostRow> BY_NAME = Comparator.comparing(row -> row.row().host(), String.CASE_INSENSITIVE_ORDER);

    /** All columns from left to right. */
    public static List<HostColumn> all() {
        List<HostColumn> columns = new ArrayList<>();
        columns.add(fact("host", 230, BY_NAME));
        columns.add(fact("role", 185, Comparator.comparing(row -> row.row().role())));
        columns.add(fact("group", 180, Comparator.comparing(HostRow::group, String.CASE_INSENSITIVE_ORDER)));
        columns.add(fact("next", 200, Comparator.comparing(row -> row.row().next().map(Enum::ordinal).orElse(Integer.MAX_VALUE))));
        for (ProcedureStep step : ProcedureStep.values()) {
            columns.add(new HostColumn("step." + step.name(), Text.literal(letters(step)),
                    TEXTS.text("HostColumn_step", letters(step), step.title()), 82, Optional.of(step),
                    Comparator.comparingInt(row -> row.rank(step))));
        }
        return columns;
    }

    private static HostColumn fact(String id, int width, Comparator<HostRow> order) {
        return new HostColumn(id, TEXTS.text("HostColumn_" + id), TEXTS.text("HostColumn_" + id + "_hint"), width, Optional.empty(), order);
    }

    /** What stands in the cell; state in words, because colour alone tells nothing to many readers. */
    public String text(HostRow host, Locale locale) {
        if (step.isPresent()) {
            return state(host).map(state -> stateText(state).in(locale)).orElse("");
        }
        return switch (id) {
            case "host" -> host.row().host();
            case "role" -> host.row().role().label().in(locale);
            case "group" -> host.group();
            default -> host.row().nextTitle().map(title -> TEXTS.text("HostColumn_nextStep", host.next(), title).in(locale))
                    .orElse(TEXTS.text("HostColumn_nothing").in(locale));
        };
    }

    /** What makes the text of the cell, apart from the language; empty where it is the host's own and makes itself. */
    Optional<Object> cause(HostRow host) {
        if (step.isPresent()) {
            return state(host).map(Object.class::cast);
        }
        return switch (id) {
            case "role" -> Optional.of(host.role());
            case "next" -> Optional.of(List.of(host.next(), host.row().stage()));
            default -> Optional.empty();
        };
    }

    /** State of the step; empty in other columns and where the host's role has no such step. */
    public Optional<StepState> state(HostRow host) {
        return step.map(host.row().cells()::get).map(StepMatrix.Cell::state);
    }

    /** The step in words with its evidence, for a hover; in other columns the text of the cell. */
    public String evidence(HostRow host, Locale locale) {
        Optional<StepMatrix.Cell> cell = step.map(host.row().cells()::get);
        if (cell.isEmpty()) {
            return step.isPresent() ? TEXTS.text("HostColumn_absent").in(locale) : text(host, locale);
        }
        return TEXTS.text("HostColumn_evidence", cell.get().letter(), step.get().title(), stateText(cell.get().state()),
                proof(cell.get(), locale)).in(locale);
    }

    /** State and evidence without the name of the step; in other columns the text of the cell. */
    public String proof(HostRow host, Locale locale) {
        return step.map(host.row().cells()::get)
                .map(cell -> TEXTS.text("HostColumn_proof", stateText(cell.state()), proof(cell, locale)).in(locale))
                .orElseGet(() -> text(host, locale));
    }

    private String proof(StepMatrix.Cell cell, Locale locale) {
        String evidence = cell.kind().isEmpty() ? TEXTS.text("HostColumn_noEvidence", step.orElseThrow().evidence()).in(locale)
                : cell.text().in(locale);
        return evidence + cell.at().map(instant -> "  (" + instant + ")").orElse("");
    }

    /** A state in one word. */
    public static Text stateText(StepState state) {
        return TEXTS.text("HostColumn_state_" + state.name());
    }

    private static String letters(ProcedureStep step) {
        Step server = step.letter(Role.MANAGEMENT_SERVER);
        Step other = step.letter(Role.AGENT);
        return server == null || server == other ? other.getName() : server.getName() + "/" + other.getName();
    }
}
