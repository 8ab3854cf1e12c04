package org.inkan.cli.fleet;

import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.JsonShapes;
import org.inkan.enrollment.UndoPlan;
import org.inkan.enrollment.UndoReport;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What an undo would take back, and what it took back, as JSON. */
final class UndoJson {

    private UndoJson() {
    }

    static JsonObject plan(UndoPlan plan) {
        JsonObject data = new JsonObject();
        data.addProperty("dryRun", true);
        data.add("undo", names(plan.names()));
        data.addProperty("untouched", plan.untouched().size());
        return data;
    }

    static JsonObject report(UndoReport report, Locale locale) {
        JsonObject data = new JsonObject();
        data.addProperty("dryRun", false);
        data.add("undo", names(report.undone()));
        data.addProperty("untouched", report.untouched());
        data.addProperty("remaining", report.remaining());
        JsonArray failed = new JsonArray();
        report.failures().forEach(failure -> {
            JsonObject json = new JsonObject();
            json.addProperty("host", failure.host());
            json.add("problem", JsonShapes.problem(failure.problem(), locale));
            failed.add(json);
        });
        data.add("failures", failed);
        JsonArray unpublished = new JsonArray();
        report.unpublished().forEach(problem -> unpublished.add(JsonShapes.problem(problem, locale)));
        data.add("unpublished", unpublished);
        return data;
    }

    private static JsonArray names(List<String> hosts) {
        JsonArray names = new JsonArray();
        hosts.forEach(names::add);
        return names;
    }
}
