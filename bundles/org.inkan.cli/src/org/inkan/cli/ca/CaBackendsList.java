package org.inkan.cli.ca;

import java.util.Locale;
import java.util.Optional;

import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.BackendProvider;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** {@code ca backends}: the kinds of CA this product can talk to, who they come from and the options each takes. */
@Command
public final class CaBackendsList extends CliCommand {

    private static final Texts TEXTS = Texts.beside(CaBackendsList.class);

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
        Optional<BackendProvider> provider = backend.provider();
        json.addProperty("bundle", provider.map(BackendProvider::bundle).orElse(""));
        json.addProperty("version", provider.map(BackendProvider::version).orElse(""));
        json.addProperty("provider", provider.map(p -> p.name().in(locale)).orElse(""));
        json.addProperty("vendor", provider.map(p -> p.vendor().in(locale)).orElse(""));
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
        JsonArray backends = result.data().getAsJsonArray("backends");
        Table table = new Table(heading(out, "kind"), heading(out, "label"), heading(out, "version"), heading(out, "provider"));
        for (JsonElement element : backends) {
            JsonObject backend = element.getAsJsonObject();
            table.row(text(backend, "kind"), text(backend, "label"), text(backend, "version"), provider(backend));
        }
        if (!table.isEmpty()) {
            out.table(table);
        }
        backends.forEach(element -> showOptions(element.getAsJsonObject(), out));
        out.findings(result.findings());
    }

    private static void showOptions(JsonObject backend, CliOutput out) {
        out.line("");
        out.line(text(backend, "kind"));
        out.paragraph(text(backend, "description"), 2);
        for (JsonElement item : backend.getAsJsonArray("options")) {
            JsonObject option = item.getAsJsonObject();
            String line = "  -o " + text(option, "name") + "=" + text(option, "default");
            // The help says yes and no, as the workbench does; a command line and connections.json take true and false.
            boolean truth = text(option, "type").equals(OptionType.BOOLEAN.name().toLowerCase(Locale.ROOT));
            out.line(truth ? line + "  " + TEXTS.text("CaBackendsList_boolean").in(out.locale()) : line);
            out.paragraph(text(option, "help"), 6);
        }
    }

    private static String provider(JsonObject backend) {
        String vendor = text(backend, "vendor");
        return vendor.isEmpty() ? text(backend, "bundle") : vendor + ", " + text(backend, "bundle");
    }

    private static String heading(CliOutput out, String column) {
        return TEXTS.text("CaBackendsList_" + column).in(out.locale());
    }

    private static String text(JsonObject json, String member) {
        return json.get(member).getAsString();
    }
}
