package org.inkan.cli.fleet;

import java.util.Locale;
import java.util.Map;

import org.inkan.cli.command.JsonShapes;
import org.inkan.enrollment.EnrollmentPlan;
import org.inkan.enrollment.EnrollmentReport;
import org.inkan.enrollment.HostPlan;
import org.inkan.enrollment.HostResult;
import org.inkan.enrollment.PlannedStep;
import org.inkan.enrollment.Stage;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Plans and reports of an enrollment as JSON. */
final class EnrollmentJson {

    private EnrollmentJson() {
    }

    static JsonObject plan(EnrollmentPlan plan, Locale locale) {
        JsonArray hosts = new JsonArray();
        for (HostPlan host : plan.work()) {
            JsonObject json = new JsonObject();
            json.addProperty("host", host.host());
            json.addProperty("role", host.role().id());
            json.addProperty("stage", name(host.stage()));
            JsonArray steps = new JsonArray();
            for (PlannedStep step : host.steps()) {
                JsonObject item = new JsonObject();
                item.addProperty("step", step.step().getName());
                item.addProperty("text", step.text().in(locale));
                steps.add(item);
            }
            json.add("steps", steps);
            hosts.add(json);
        }
        JsonObject counts = new JsonObject();
        for (Map.Entry<Stage, Integer> count : plan.count().entrySet()) {
            counts.addProperty(name(count.getKey()), count.getValue());
        }
        JsonObject data = new JsonObject();
        data.addProperty("dryRun", true);
        data.addProperty("hosts", plan.hosts().size());
        data.add("stages", counts);
        data.add("work", hosts);
        return data;
    }

    static JsonObject report(EnrollmentReport report, Locale locale) {
        JsonArray results = new JsonArray();
        report.results().forEach(result -> results.add(result(result, locale)));
        JsonObject data = new JsonObject();
        data.addProperty("dryRun", false);
        data.addProperty("kitsBuilt", report.of(HostResult.KitBuilt.class).size());
        data.addProperty("ready", report.of(HostResult.Ready.class).size());
        data.addProperty("pending", report.of(HostResult.Pending.class).size());
        data.addProperty("failed", report.failures().size());
        data.addProperty("untouched", report.untouched());
        data.addProperty("remaining", report.remaining());
        data.add("results", results);
        return data;
    }

    private static JsonObject result(HostResult result, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("host", result.host());
        switch (result) {
        case HostResult.KitBuilt kit -> json.addProperty("state", "kitBuilt");
        case HostResult.Ready ready -> {
            json.addProperty("state", "ready");
            json.add("certificate", JsonShapes.certificate(ready.certificate()));
        }
        case HostResult.Pending pending -> {
            json.addProperty("state", "pending");
            json.addProperty("request", pending.requestId());
            json.addProperty("text", pending.state().in(locale));
        }
        case HostResult.Failed failed -> {
            json.addProperty("state", "failed");
            json.add("problem", JsonShapes.problem(failed.problem(), locale));
        }
        }
        return json;
    }

    static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
