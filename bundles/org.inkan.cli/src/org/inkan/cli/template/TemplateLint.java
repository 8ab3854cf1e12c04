package org.inkan.cli.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.lint.TemplateRules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template lint}: attack paths, contradictions and what Operations Manager needs; with {@code --fix} a repair. */
@Command
public final class TemplateLint extends TemplateCommand {

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String name;

    @Option(names = "--as", paramLabel = "opsmgr", descriptionKey = "as")
    private Purpose purpose;

    @Option(names = "--fix", paramLabel = "ID", descriptionKey = "fix")
    private String fix;

    /** What a template may be checked for beyond safety. */
    public enum Purpose {
        /** Channel certificates of Operations Manager. */
        OPSMGR
    }

    /** The command in these surroundings. */
    public TemplateLint(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        TemplateFiles.Found found = fix == null ? files.find(name) : files.own(name);
        CertificateTemplate template = found.template();
        List<Finding> findings = check(template, found.artifact());
        if (fix != null) {
            template = fixed(findings);
            files.save(template, "template.fix");
            findings = check(template, found.artifact());
        }
        JsonObject data = summary(template, found.artifact());
        JsonArray fixes = new JsonArray();
        findings.forEach(finding -> finding.fixes().forEach(quickFix -> fixes.add(json(finding, quickFix))));
        data.add("fixes", fixes);
        data.addProperty("notVisible", TemplateRules.notVisibleHere().in(session().output().locale()));
        return new CommandResult(data, findings);
    }

    private List<Finding> check(CertificateTemplate template, String artifact) {
        List<Finding> findings = new ArrayList<>(lint(template, artifact));
        if (purpose == Purpose.OPSMGR) {
            findings.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfTemplate(template), Place.of(artifact)));
        }
        findings.sort(Finding.WORST_FIRST);
        return findings;
    }

    private CertificateTemplate fixed(List<Finding> findings) throws ProblemException {
        for (Finding finding : findings) {
            for (QuickFix<?> candidate : finding.fixes()) {
                if (candidate.id().equals(fix) && candidate.value() instanceof CertificateTemplate repaired) {
                    return repaired;
                }
            }
        }
        throw Problem.of("CLI-047", TEXTS, "TemplateLint_noFix", fix).exception();
    }

    private JsonObject json(Finding finding, QuickFix<?> quickFix) {
        JsonObject json = new JsonObject();
        json.addProperty("rule", finding.rule());
        json.addProperty("id", quickFix.id());
        json.addProperty("label", quickFix.label().in(session().output().locale()));
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        JsonArray fixes = result.data().getAsJsonArray("fixes");
        if (!fixes.isEmpty()) {
            out.heading(TEXTS.text("TemplateLint_fixes"));
            // Several findings may have one repair.
            Set<String> lines = new LinkedHashSet<>();
            fixes.forEach(element -> lines.add("--fix " + element.getAsJsonObject().get("id").getAsString() + "  "
                    + element.getAsJsonObject().get("label").getAsString()));
            lines.forEach(line -> out.paragraph(line, 2));
        }
        if (result.findings().isEmpty()) {
            out.line(TEXTS.text("TemplateLint_good"));
        }
        out.paragraph(result.data().get("notVisible").getAsString(), 0);
    }
}
