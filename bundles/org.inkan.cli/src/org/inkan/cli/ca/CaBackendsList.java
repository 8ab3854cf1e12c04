package org.inkan.cli.ca;

import java.util.Locale;

import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** {@code ca backends}: the kinds of CA this product can talk to and the options each takes. */
@Command
public final class CaBackendsList extends CliCommand {

    /** The command in these surroundings. */
    public CaBackendsList(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CaBackends backends = AuthorityOption.backends(session());
        JsonArray kinds = new JsonArray();
        backends.all().forEach(backend -> kinds.add(json(backend, session().output().locale())));
        JsonObject data = new JsonObject();
        data.add("backends", kinds);
        return new CommandResult(data, backends.findings());
    }

    private static JsonObject json(BackendDescriptor backend, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("id", backend.id());
        json.addProperty("kind", backend.shortName());
        json.addProperty("label", backend.label().in(locale));
        json.addProperty("description", backend.description().in(locale));
        JsonArray options = new JsonArray();
        for (OptionDescriptor option : backend.options()) {
            JsonObject item = new JsonObject();
            item.addProperty("name", option.name());
            item.addProperty("type", option.type().name().toLowerCase(Locale.ROOT));
            item.addProperty("default", option.defaultValue().orElse(""));
            item.addProperty("required", option.required());
            item.addProperty("help", option.help().in(locale));
            options.add(item);
        }
        json.add("options", options);
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        for (JsonElement element : result.data().getAsJsonArray("backends")) {
            JsonObject backend = element.getAsJsonObject();
            out.line(backend.get("kind").getAsString() + "  " + backend.get("label").getAsString());
            out.paragraph(backend.get("description").getAsString(), 2);
            for (JsonElement item : backend.getAsJsonArray("options")) {
                JsonObject option = item.getAsJsonObject();
                String value = option.get("default").getAsString();
                out.line("  -o " + option.get("name").getAsString() + "=" + value);
                out.paragraph(option.get("help").getAsString(), 6);
            }
        }
        out.findings(result.findings());
    }
}
