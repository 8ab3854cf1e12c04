package org.inkan.cli.fleet;

import java.util.List;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostLeftovers;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosts remove}: machines out of the inventory, and what stays of them. */
@Command
public final class HostsRemove extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsRemove.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "hosts")
    private List<String> names;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    private HostLeftovers left;

    /** The command in these surroundings. */
    public HostsRemove(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        left = HostLeftovers.of(folder, names);
        if (!dryRun) {
            new HostChanges(folder, session().clock()).delete(left.hosts());
        }
        JsonObject data = new JsonObject();
        data.add("hosts", HostsSet.names(left.hosts()));
        data.addProperty("certificates", left.certificates());
        data.addProperty("files", left.files());
        data.addProperty("children", left.children());
        data.addProperty("dryRun", dryRun);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.line(TEXTS.text(dryRun ? "HostsRemove_wouldBe" : "HostsRemove_done", left.hosts().size()));
        left.sentences().forEach(out::line);
    }
}
