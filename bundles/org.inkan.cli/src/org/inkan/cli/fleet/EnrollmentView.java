package org.inkan.cli.fleet;

import java.util.Locale;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Plans and reports of an enrollment for a person. */
final class EnrollmentView {

    private static final Texts TEXTS = Texts.beside(EnrollmentView.class);
    /** Beyond this a table is not read by anybody; {@code --json} has everything. */
    private static final int MOST_ROWS = 50;

    private EnrollmentView() {
    }

    static void plan(JsonObject plan, CliOutput out) {
        Locale locale = out.locale();
        JsonArray work = plan.getAsJsonArray("work");
        Table table = new Table(TEXTS.text("EnrollmentView_host").in(locale),
                TEXTS.text("EnrollmentView_step").in(locale), TEXTS.text("EnrollmentView_what").in(locale));
        for (int i = 0; i < Math.min(MOST_ROWS, work.size()); i++) {
            JsonObject host = work.get(i).getAsJsonObject();
            for (JsonElement step : host.getAsJsonArray("steps")) {
                table.row(host.get("host").getAsString(), step.getAsJsonObject().get("step").getAsString(),
                        step.getAsJsonObject().get("text").getAsString());
            }
        }
        if (!table.isEmpty()) {
            out.table(table);
        }
        more(work.size(), out);
        out.line(TEXTS.text("EnrollmentView_planned", work.size(), plan.get("hosts").getAsInt()));
    }

    static void report(JsonObject report, CliOutput out) {
        Locale locale = out.locale();
        JsonArray results = report.getAsJsonArray("results");
        Table table = new Table(TEXTS.text("EnrollmentView_host").in(locale),
                TEXTS.text("EnrollmentView_result").in(locale), TEXTS.text("EnrollmentView_detail").in(locale));
        for (int i = 0; i < Math.min(MOST_ROWS, results.size()); i++) {
            JsonObject result = results.get(i).getAsJsonObject();
            String state = result.get("state").getAsString();
            table.row(result.get("host").getAsString(),
                    new Table.Cell(TEXTS.text("EnrollmentView_" + state).in(locale), style(state)), detail(result));
        }
        if (!table.isEmpty()) {
            out.table(table);
        }
        more(results.size(), out);
        out.line(TEXTS.text("EnrollmentView_done", number(report, "ready"), number(report, "kitsBuilt"),
                number(report, "pending"), number(report, "failed"), number(report, "untouched")));
        if (number(report, "remaining") > 0) {
            out.line(TEXTS.text("EnrollmentView_remaining", number(report, "remaining")));
        }
    }

    private static void more(int rows, CliOutput out) {
        if (rows > MOST_ROWS) {
            out.line(TEXTS.text("EnrollmentView_more", rows - MOST_ROWS));
        }
    }

    private static String detail(JsonObject result) {
        if (result.has("certificate")) {
            JsonObject certificate = result.getAsJsonObject("certificate");
            return certificate.get("serial").getAsString() + "  " + certificate.get("notAfter").getAsString();
        }
        if (result.has("problem")) {
            return sentence(result.getAsJsonObject("problem"));
        }
        return result.has("text") ? result.get("request").getAsString() + " " + result.get("text").getAsString() : "";
    }

    /** Hosts that could not be served, with what to do about each. */
    static Table failures(JsonArray failures, Locale locale) {
        Table table = new Table(TEXTS.text("EnrollmentView_host").in(locale), TEXTS.text("EnrollmentView_result").in(locale),
                TEXTS.text("EnrollmentView_detail").in(locale));
        for (JsonElement each : failures) {
            JsonObject failure = each.getAsJsonObject();
            table.row(failure.get("host").getAsString(), new Table.Cell(TEXTS.text("EnrollmentView_failed").in(locale), Style.BAD),
                    sentence(failure.getAsJsonObject("problem")));
        }
        return table;
    }

    /** A problem of one host or file on one line of a table. */
    static String sentence(JsonObject problem) {
        return problem.get("code").getAsString() + " " + problem.get("what").getAsString() + " "
                + problem.get("why").getAsString() + " " + problem.get("next").getAsString();
    }

    private static Style style(String state) {
        return switch (state) {
        case "ready" -> Style.GOOD;
        case "failed" -> Style.BAD;
        default -> Style.WARN;
        };
    }

    private static int number(JsonObject report, String member) {
        return report.get(member).getAsInt();
    }
}
