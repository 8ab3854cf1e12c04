package org.inkan.cli.fleet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fleet status}: the step matrix, one row a host, and what comes next. */
@Command
public final class FleetStatus extends CliCommand {

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "hostGlobs")
    private List<String> names = List.of();

    /** The command in these surroundings. */
    public FleetStatus(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        Fleet fleet = InventoryStore.open(folder).load();
        HostQuery query = names.isEmpty() ? HostQuery.all() : HostQuery.all().withAnyName(names);
        StepMatrix matrix = StepMatrix.of(folder, query.in(fleet).toList(), session().clock().instant().truncatedTo(ChronoUnit.SECONDS));
        JsonObject data = new JsonObject();
        data.addProperty("fleet", fleet.getName());
        data.add("hosts", rows(matrix, session().output().locale()));
        return new CommandResult(data);
    }

    static JsonArray rows(StepMatrix matrix, Locale locale) {
        JsonArray rows = new JsonArray();
        for (StepMatrix.Row row : matrix.rows()) {
            JsonObject json = new JsonObject();
            json.addProperty("host", row.host());
            json.addProperty("role", row.role().id());
            json.addProperty("stage", EnrollmentJson.name(row.stage()));
            json.addProperty("next", row.nextTitle().map(title -> title.in(locale)).orElse(""));
            JsonObject steps = new JsonObject();
            for (Map.Entry<ProcedureStep, StepMatrix.Cell> entry : row.cells().entrySet()) {
                JsonObject cell = new JsonObject();
                cell.addProperty("step", entry.getValue().letter());
                cell.addProperty("state", entry.getValue().state().getName().toLowerCase(Locale.ROOT));
                cell.addProperty("kind", entry.getValue().kind());
                cell.addProperty("detail", entry.getValue().detail());
                cell.addProperty("text", entry.getValue().text().in(locale));
                cell.addProperty("at", entry.getValue().at().map(Object::toString).orElse(""));
                steps.add(entry.getKey().name().toLowerCase(Locale.ROOT), cell);
            }
            json.add("steps", steps);
            rows.add(json);
        }
        return rows;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        MatrixView.show(result.data().getAsJsonArray("hosts"), out);
    }
}
