package org.inkan.cli.template;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.security.SecurityDescriptor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template show}: a template in the words of the Certificate Templates console. */
@Command
public final class TemplateShow extends TemplateCommand {

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String name;

    /** The command in these surroundings. */
    public TemplateShow(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles.Found found = files().find(name);
        CertificateTemplate template = found.template();
        Locale locale = session().output().locale();
        JsonObject data = summary(template, found.artifact());
        JsonArray rows = new JsonArray();
        row(rows, "cn", template.cn());
        row(rows, "displayName", template.displayName());
        row(rows, "oid", template.oid().orElse(""));
        row(rows, "schema", String.valueOf(template.schemaVersion()));
        row(rows, "version", template.revision() + "." + template.minorRevision());
        row(rows, "validity", template.validity().text().in(locale));
        row(rows, "overlap", template.overlap().text().in(locale));
        row(rows, "purposes", purposes(template.effectivePurposes()));
        row(rows, "keyUsage", template.keyUsage().stream().map(KeyUsage::label).collect(Collectors.joining(", ")));
        row(rows, "minimalKeySize", String.valueOf(template.minimalKeySize()));
        row(rows, "providers", String.join(", ", template.providers()));
        row(rows, "general", names(template.generalFlags()));
        row(rows, "enrollment", names(template.enrollmentFlags()));
        row(rows, "privateKey", names(template.privateKeyFlags()));
        row(rows, "subject", names(template.nameFlags()));
        row(rows, "signatures", String.valueOf(template.raSignatures()));
        row(rows, "security", template.security().map(SecurityDescriptor::toSddl).orElse(""));
        data.add("attributes", rows);
        return new CommandResult(data, lint(template, found.artifact()),
                org.inkan.cli.session.ExitCode.OK);
    }

    private void row(JsonArray rows, String key, String value) {
        JsonObject row = new JsonObject();
        row.addProperty("name", key);
        row.addProperty("label", word("TemplateShow_" + key));
        row.addProperty("value", value);
        rows.add(row);
    }

    private String purposes(List<String> oids) {
        Locale locale = session().output().locale();
        return oids.stream().map(oid -> Oids.name(oid).map(text -> text.in(locale) + " (" + oid + ")").orElse(oid))
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        pairs(result.data().getAsJsonArray("attributes"), out, TEXTS.text("TemplateShow_attribute"),
                TEXTS.text("TemplateShow_value"));
        out.findings(result.findings());
    }
}
