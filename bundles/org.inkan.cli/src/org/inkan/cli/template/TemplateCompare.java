package org.inkan.cli.template;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template diff}: two templates compared by meaning. */
@Command
public final class TemplateCompare extends TemplateCommand {

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String before;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "other")
    private String after;

    /** The command in these surroundings. */
    public TemplateCompare(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        JsonObject data = new JsonObject();
        data.add("changes", TemplateChanges.json(files.find(before).template(), files.find(after).template(),
                session().output().locale()));
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        TemplateChanges.show(result.data().getAsJsonArray("changes"), out);
    }
}
