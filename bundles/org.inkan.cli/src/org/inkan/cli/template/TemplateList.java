package org.inkan.cli.template;

import java.util.List;
import java.util.Map;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code template list}: the templates of the fleet, and on request the built-in ones. */
@Command
public final class TemplateList extends TemplateCommand {

    @Option(names = "--builtin", descriptionKey = "builtin")
    private boolean builtin;

    /** The command in these surroundings. */
    public TemplateList(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        JsonArray templates = new JsonArray();
        TemplateFolder.Listing all = files().all();
        for (Map.Entry<String, CertificateTemplate> entry : all.templates().entrySet()) {
            JsonObject json = summary(entry.getValue(), entry.getKey());
            json.addProperty("findings", lint(entry.getValue(), entry.getKey()).size());
            templates.add(json);
        }
        if (builtin) {
            for (CertificateTemplate template : BuiltInTemplates.all()) {
                JsonObject json = summary(template, "");
                json.addProperty("findings", lint(template, template.cn()).size());
                templates.add(json);
            }
        }
        JsonObject data = new JsonObject();
        data.add("templates", templates);
        List<Finding> broken = all.broken().entrySet().stream().map(e -> finding(e.getKey(), e.getValue().problem())).toList();
        return new CommandResult(data, broken, ExitCode.of(broken));
    }

    private static Finding finding(String artifact, Problem problem) {
        return new Finding(problem.code(), Severity.ERROR, Place.of(artifact), problem.what(), problem.why(), problem.next());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        Table table = new Table(word("TemplateList_cn"), word("TemplateList_displayName"),
                word("TemplateList_schema"), word("TemplateList_version"), word("TemplateList_findings"),
                word("TemplateList_source"));
        result.data().getAsJsonArray("templates").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            String source = json.get("source").getAsString();
            table.row(json.get("cn").getAsString(), json.get("displayName").getAsString(),
                    json.get("schemaVersion").getAsInt(), json.get("version").getAsString(),
                    json.get("findings").getAsInt(), source.isEmpty() ? word("TemplateList_builtin") : source);
        });
        if (table.isEmpty()) {
            out.line(TEXTS.text("TemplateList_none"));
        } else {
            out.table(table);
        }
    }
}
