package org.inkan.cli.fleet;

import org.inkan.cli.output.CliOutput;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
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
        if (!failures.isEmpty()) {
            out.table(EnrollmentView.failures(failures, out.locale()));
        }
        out.line(TEXTS.text("UndoView_done", hosts.size(), failures.size(), data.get("untouched").getAsInt(),
                data.get("remaining").getAsInt()));
        data.getAsJsonArray("unpublished").forEach(problem -> out.line(EnrollmentView.sentence(problem.getAsJsonObject())));
        if (!hosts.isEmpty()) {
            out.line(TEXTS.text("UndoView_next"));
        }
    }
}
