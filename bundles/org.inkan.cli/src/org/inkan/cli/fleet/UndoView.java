package org.inkan.cli.fleet;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What an undo would take back, and what it took back, for a person. */
final class UndoView {

    private static final Texts TEXTS = Texts.beside(UndoView.class);

    private UndoView() {
    }

    static void show(JsonObject data, CliOutput out) {
        JsonArray hosts = data.getAsJsonArray("undo");
        if (data.get("dryRun").getAsBoolean()) {
            hosts.forEach(host -> out.line(host.getAsString()));
            out.line(TEXTS.text("UndoView_planned", hosts.size(), data.get("untouched").getAsInt()));
            return;
        }
        JsonArray failures = data.getAsJsonArray("failures");
        Table table = new Table(TEXTS.text("EnrollmentView_host").in(out.locale()), TEXTS.text("EnrollmentView_result").in(out.locale()),
                TEXTS.text("EnrollmentView_detail").in(out.locale()));
        for (JsonElement each : failures) {
            JsonObject failure = each.getAsJsonObject();
            table.row(failure.get("host").getAsString(), new Table.Cell(TEXTS.text("EnrollmentView_failed").in(out.locale()), Style.BAD),
                    EnrollmentView.sentence(failure.getAsJsonObject("problem")));
        }
        if (!table.isEmpty()) {
            out.table(table);
        }
        out.line(TEXTS.text("UndoView_done", hosts.size(), failures.size(), data.get("untouched").getAsInt(),
                data.get("remaining").getAsInt()));
        if (!hosts.isEmpty()) {
            out.line(TEXTS.text("UndoView_next"));
        }
    }
}
