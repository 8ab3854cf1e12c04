package org.inkan.cli.fleet;

import java.util.Locale;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ProcedureStep;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The step matrix for a person: a sign per step that reads without colour, and a legend. */
final class MatrixView {

    private static final Texts TEXTS = Texts.beside(MatrixView.class);

    private MatrixView() {
    }

    static void show(JsonArray hosts, CliOutput out) {
        Locale locale = out.locale();
        if (hosts.isEmpty()) {
            out.line(TEXTS.text("MatrixView_none"));
            return;
        }
        ProcedureStep[] steps = ProcedureStep.values();
        String[] headers = new String[steps.length + 2];
        headers[0] = TEXTS.text("MatrixView_host").in(locale);
        for (int i = 0; i < steps.length; i++) {
            headers[i + 1] = letters(steps[i]);
        }
        headers[steps.length + 1] = TEXTS.text("MatrixView_next").in(locale);
        Table table = new Table(headers);
        for (JsonElement element : hosts) {
            table.row(row(element.getAsJsonObject(), steps));
        }
        out.table(table);
        out.paragraph(TEXTS.text("MatrixView_legend").in(locale), 0);
    }

    private static Object[] row(JsonObject host, ProcedureStep[] steps) {
        Object[] cells = new Object[steps.length + 2];
        cells[0] = host.get("host").getAsString();
        JsonObject states = host.getAsJsonObject("steps");
        for (int i = 0; i < steps.length; i++) {
            JsonElement cell = states.get(steps[i].name().toLowerCase(Locale.ROOT));
            cells[i + 1] = cell == null ? new Table.Cell("-", Style.DIM) : cell(cell.getAsJsonObject());
        }
        cells[steps.length + 1] = host.get("next").getAsString();
        return cells;
    }

    private static Table.Cell cell(JsonObject cell) {
        return switch (cell.get("state").getAsString()) {
        case "done" -> new Table.Cell("+", Style.GOOD);
        case "failed" -> new Table.Cell("!", Style.BAD);
        case "skipped" -> new Table.Cell("-", Style.DIM);
        default -> new Table.Cell(".", Style.DIM);
        };
    }

    /** The letters of the procedure: a step has one letter on servers and one on other machines. */
    private static String letters(ProcedureStep step) {
        String server = letter(step, org.inkan.inventory.Role.MANAGEMENT_SERVER);
        String other = letter(step, org.inkan.inventory.Role.AGENT);
        return server.isEmpty() || server.equals(other) ? other : server + other;
    }

    private static String letter(ProcedureStep step, org.inkan.inventory.Role role) {
        var letter = step.letter(role);
        return letter == null ? "" : letter.getName();
    }
}
