package org.inkan.cli.fleet;

import java.util.List;
import java.util.Map;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostDirectory;
import org.inkan.inventory.HostField;
import org.inkan.inventory.InventoryStore;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hosts add}: one machine by hand, under the rules of lists. */
@Command
public final class HostsAdd extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsAdd.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "host")
    private String name;

    @Mixin
    private HostOptions options;

    /** The command in these surroundings. */
    public HostsAdd(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        Map<HostField, String> values = options.values();
        List<String> groups = values.containsKey(HostField.GROUP) ? List.of()
                : HostDirectory.of(InventoryStore.open(folder).load()).groups();
        HostData data = HostData.agent(groups.size() == 1 ? groups.getFirst() : "").with(HostField.NAME, name).with(values);
        HostChanges.Outcome outcome = new HostChanges(folder, session().clock()).add(data);
        return new CommandResult(json(outcome), outcome.findings());
    }

    static JsonObject json(HostChanges.Outcome outcome) {
        JsonObject json = new JsonObject();
        json.add("hosts", HostsSet.names(outcome.hosts()));
        json.addProperty("written", outcome.written());
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.line(TEXTS.text(result.data().get("written").getAsBoolean() ? "HostsAdd_done" : "HostsAdd_refused", name));
    }
}
