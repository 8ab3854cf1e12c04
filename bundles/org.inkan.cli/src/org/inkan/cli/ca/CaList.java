package org.inkan.cli.ca;

import java.util.Locale;

import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ca list}: the CAs this fleet knows. */
@Command
public final class CaList extends CliCommand {

    private static final Texts TEXTS = Texts.beside(CaList.class);

    @Mixin
    private FleetOption fleetOption;

    /** The command in these surroundings. */
    public CaList(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CaBackends backends = AuthorityOption.backends(session());
        Locale locale = session().output().locale();
        JsonArray connections = new JsonArray();
        for (Connection connection : Connections.load(fleetOption.open(session()).path()).all()) {
            JsonObject json = new JsonObject();
            json.addProperty("name", connection.name());
            json.addProperty("kind", connection.backendId());
            json.addProperty("label",
                    backends.find(connection.backendId()).map(backend -> backend.label().in(locale)).orElse(""));
            JsonObject options = new JsonObject();
            connection.options().forEach(options::addProperty);
            json.add("options", options);
            connections.add(json);
        }
        JsonObject data = new JsonObject();
        data.add("connections", connections);
        return new CommandResult(data, backends.findings());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("CaList_name").in(locale), TEXTS.text("CaList_kind").in(locale),
                TEXTS.text("CaList_options").in(locale));
        result.data().getAsJsonArray("connections").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            String label = json.get("label").getAsString();
            table.row(json.get("name").getAsString(), label.isEmpty() ? json.get("kind").getAsString() : label,
                    options(json.getAsJsonObject("options")));
        });
        if (table.isEmpty()) {
            out.line(TEXTS.text("CaList_none"));
        } else {
            out.table(table);
        }
        out.findings(result.findings());
    }

    private static String options(JsonObject options) {
        StringBuilder text = new StringBuilder();
        options.entrySet().forEach(entry -> text.append(text.isEmpty() ? "" : ", ").append(entry.getKey())
                .append('=').append(entry.getValue().getAsString()));
        return text.toString();
    }
}
