package org.inkan.cli.fleet;

import java.nio.file.Path;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetCreation;
import org.inkan.inventory.FleetFolder;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fleet init}: an empty fleet in a new or empty folder. */
@Command
public final class FleetInit extends CliCommand {

    private static final Texts TEXTS = Texts.beside(FleetInit.class);

    @Parameters(index = "0", paramLabel = "DIR", arity = "0..1", defaultValue = "", descriptionKey = "dir")
    private String folder;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String fleetName;

    /** The command in these surroundings. */
    public FleetInit(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Path path = session().path(folder);
        String name = fleetName == null ? String.valueOf(path.getFileName()) : fleetName;
        FleetFolder fleet = FleetCreation.create(path, name, session().clock());
        JsonObject data = new JsonObject();
        data.addProperty("folder", fleet.path().toString());
        data.addProperty("name", name);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.line(TEXTS.text("FleetInit_done", result.data().get("folder").getAsString()));
        out.line(TEXTS.text("FleetInit_next"));
    }
}
