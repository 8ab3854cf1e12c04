package org.inkan.cli.template;

import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.lint.TemplateRules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Mixin;

/** A command about the templates of one fleet. */
abstract class TemplateCommand extends CliCommand {

    static final Texts TEXTS = Texts.beside(TemplateCommand.class);

    @Mixin
    private FleetOption fleetOption;

    TemplateCommand(CliSession session) {
        super(session);
    }

    final TemplateFiles files() throws ProblemException {
        return new TemplateFiles(session(), fleetOption.open(session()));
    }

    static List<Finding> lint(CertificateTemplate template, String artifact) {
        return TemplateRules.all().check(template, Place.of(artifact));
    }

    final String word(String key) {
        return TEXTS.text(key).in(session().output().locale());
    }

    /** Rows of texts under two headings. */
    static void pairs(JsonArray rows, CliOutput out, Text left, Text right) {
        Locale locale = out.locale();
        Table table = new Table(left.in(locale), right.in(locale));
        rows.forEach(row -> table.row(row.getAsJsonObject().get("label").getAsString(),
                row.getAsJsonObject().get("value").getAsString()));
        out.table(table);
    }

    static JsonObject summary(CertificateTemplate template, String artifact) {
        JsonObject json = new JsonObject();
        json.addProperty("cn", template.cn());
        json.addProperty("displayName", template.displayName());
        json.addProperty("schemaVersion", template.schemaVersion());
        json.addProperty("version", template.revision() + "." + template.minorRevision());
        json.addProperty("source", artifact);
        return json;
    }
}
