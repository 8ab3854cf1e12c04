package org.inkan.cli.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template set}: changes attributes; the minor revision counts up, as the console does at each save. */
@Command
public final class TemplateSet extends TemplateCommand {

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String name;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME=VALUE", descriptionKey = "changes")
    private Map<String, String> changes = new LinkedHashMap<>();

    private TemplateChanges differences;

    /** The command in these surroundings. */
    public TemplateSet(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        CertificateTemplate before = files.own(name).template();
        CertificateTemplate changed = before;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            changed = changed(changed, change.getKey(), change.getValue());
        }
        if (!changed.cn().equals(before.cn())) {
            throw Problem.of("CLI-044", TEXTS, "TemplateSet_cn", before.cn()).exception();
        }
        changed = changed.with(TemplateAttribute.MINOR_REVISION, before.minorRevision() + 1);
        String artifact = files.save(CertificateTemplate.of(changed.attributes(), name), "template.set");
        JsonObject data = summary(changed, artifact);
        differences = TemplateChanges.of(before, changed);
        data.add("changes", differences.json(session().output().locale()));
        return new CommandResult(data, lint(changed, artifact), ExitCode.OK);
    }

    /** Values of multi-valued attributes are separated by semicolons; an empty value removes the attribute. */
    private static CertificateTemplate changed(CertificateTemplate template, String attribute, String value)
            throws ProblemException {
        TemplateAttribute known = TemplateAttribute.named(attribute)
                .orElseThrow(() -> Problem.of("CLI-045", TEXTS, "TemplateSet_unknown", attribute).exception());
        if (known.syntax().binary()) {
            throw Problem.of("CLI-046", TEXTS, "TemplateSet_binary", attribute).exception();
        }
        List<String> values = value.isEmpty() ? List.of()
                : known.multiValued() ? List.of(value.split(";")) : List.of(value);
        return template.with(known.ldapName(), values.stream().map(AttributeValue::of).toList());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        differences.show(out);
        out.findings(result.findings());
    }
}
