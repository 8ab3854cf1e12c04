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
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostField;

import com.google.gson.JsonArray;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosts set}: what is known of machines, field by field. */
@Command
public final class HostsSet extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsSet.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "hosts")
    private List<String> names;

    @Option(names = "--name", paramLabel = "NEW", descriptionKey = "newName")
    private String newName;

    @Mixin
    private HostOptions options;

    /** The command in these surroundings. */
    public HostsSet(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Map<HostField, String> values = options.values();
        if (newName != null) {
            values.put(HostField.NAME, newName);
        }
        HostChanges.Outcome outcome = new HostChanges(fleetOption.open(session()), session().clock()).change(names, values);
        return new CommandResult(HostsAdd.json(outcome), outcome.findings());
    }

    static JsonArray names(List<String> hosts) {
        JsonArray names = new JsonArray();
        hosts.forEach(names::add);
        return names;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.line(TEXTS.text(result.data().get("written").getAsBoolean() ? "HostsSet_done" : "HostsSet_refused",
                result.data().getAsJsonArray("hosts").size()));
    }
}
