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

    private TemplateChanges changes;

    /** The command in these surroundings. */
    public TemplateCompare(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        changes = TemplateChanges.of(files.find(before).template(), files.find(after).template());
        JsonObject data = new JsonObject();
        data.add("changes", changes.json(session().output().locale()));
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        changes.show(out);
    }
}
