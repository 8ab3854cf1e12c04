package org.inkan.cli.template;

import java.util.ArrayList;
import java.util.List;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateImport;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template import}: templates from LDIF, JSON exports or certutil text become files of the fleet. */
@Command
public final class TemplateFetch extends TemplateCommand {

    private static final int LIMIT = 64 << 20;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    /** The command in these surroundings. */
    public TemplateFetch(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        JsonArray templates = new JsonArray();
        List<Finding> findings = new ArrayList<>();
        for (CertificateTemplate template : TemplateImport.read(AtomicFiles.read(session().path(file), LIMIT),
                Place.of(file))) {
            String artifact = files.save(template, "template.import");
            templates.add(summary(template, artifact));
            findings.addAll(lint(template, artifact));
        }
        JsonObject data = new JsonObject();
        data.add("templates", templates);
        return new CommandResult(data, findings, ExitCode.OK);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        result.data().getAsJsonArray("templates").forEach(
                element -> out.line(TEXTS.text("TemplateFetch_done", element.getAsJsonObject().get("source").getAsString())));
    }
}
