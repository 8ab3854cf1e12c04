package org.inkan.cli.fleet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.Request;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hosts show}: everything known about one machine, with the evidence of every step. */
@Command
public final class HostsShow extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsShow.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    /** The command in these surroundings. */
    public HostsShow(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        Host host = HostQuery.named(InventoryStore.open(folder).load(), List.of(name)).getFirst();
        JsonObject data = HostsList.json(host);
        data.add("requests", requests(host));
        data.add("certificateList", certificates(host));
        StepMatrix matrix = StepMatrix.of(folder, List.of(host), session().clock().instant().truncatedTo(ChronoUnit.SECONDS));
        data.add("matrix", FleetStatus.rows(matrix, session().output().locale()).get(0));
        return new CommandResult(data);
    }

    private static JsonArray requests(Host host) {
        JsonArray requests = new JsonArray();
        for (Request request : host.getRequests()) {
            JsonObject json = new JsonObject();
            json.addProperty("connection", request.getConnection());
            json.addProperty("template", request.getTemplate());
            json.addProperty("request", request.getRequestId());
            json.addProperty("state", request.getState().getName().toLowerCase(Locale.ROOT));
            json.addProperty("detail", request.getDetail() == null ? "" : request.getDetail());
            requests.add(json);
        }
        return requests;
    }

    private static JsonArray certificates(Host host) {
        JsonArray certificates = new JsonArray();
        for (Certificate certificate : host.getCertificates()) {
            JsonObject json = new JsonObject();
            json.addProperty("serial", certificate.getSerial());
            json.addProperty("notAfter", certificate.getNotAfter() == null ? "" : certificate.getNotAfter().toString());
            certificates.add(json);
        }
        return certificates;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        JsonObject data = result.data();
        out.line(data.get("name").getAsString() + "  " + data.get("displayName").getAsString());
        data.getAsJsonArray("certificateList").forEach(element -> out.line(TEXTS.text("HostsShow_certificate",
                element.getAsJsonObject().get("serial").getAsString(),
                element.getAsJsonObject().get("notAfter").getAsString())));
        Table table = new Table(TEXTS.text("HostsShow_step").in(locale), TEXTS.text("HostsShow_what").in(locale),
                TEXTS.text("HostsShow_state").in(locale), TEXTS.text("HostsShow_evidence").in(locale));
        for (Map.Entry<String, JsonElement> entry : data.getAsJsonObject("matrix").getAsJsonObject("steps")
                .entrySet()) {
            JsonObject cell = entry.getValue().getAsJsonObject();
            ProcedureStep step = ProcedureStep.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            table.row(cell.get("step").getAsString(), step.title().in(locale),
                    TEXTS.text("HostsShow_" + cell.get("state").getAsString()).in(locale), evidence(cell));
        }
        out.table(table);
    }

    private static String evidence(JsonObject cell) {
        return (cell.get("text").getAsString() + " " + cell.get("at").getAsString()).strip();
    }
}
