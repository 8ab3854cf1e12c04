package org.inkan.cli.template;

import java.security.SecureRandom;
import java.util.Optional;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Duplication;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.security.Sid;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template duplicate}: a copy as the console makes it, or one of the two OpsMgr presets. */
@Command
public final class TemplateDuplicate extends TemplateCommand {

    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
    private String source;

    @Option(names = "--display-name", paramLabel = "NAME", descriptionKey = "displayName")
    private String displayName;

    @Option(names = "--name", paramLabel = "CN", descriptionKey = "name")
    private String name;

    @Option(names = "--enroll-group", paramLabel = "SID", descriptionKey = "enrollGroup")
    private String enrollGroup;

    /** The command in these surroundings. */
    public TemplateDuplicate(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        TemplateFiles files = files();
        CertificateTemplate copy = copy(files);
        if (files.exists(copy.cn())) {
            throw Problem.of("CLI-042", TEXTS, "TemplateDuplicate_exists", copy.cn()).exception();
        }
        String artifact = files.save(copy, "template.duplicate");
        JsonObject data = summary(copy, artifact);
        return new CommandResult(data, lint(copy, artifact), ExitCode.OK);
    }

    private CertificateTemplate copy(TemplateFiles files) throws ProblemException {
        Optional<Duplication.Preset> preset = Duplication.Preset.of(source);
        Duplication.Origin origin = preset.isPresent() ? preset.get() : new Duplication.Existing(files.find(source).template());
        String label = displayName == null ? proposedLabel(origin) : displayName;
        Optional<String> cn = Optional.ofNullable(name).or(() -> displayName == null && preset.isPresent()
                ? Optional.of(OpsMgrTemplates.CN) : Optional.empty());
        return new Duplication(origin, label, cn, group()).make(new SecureRandom());
    }

    private String proposedLabel(Duplication.Origin origin) {
        return origin instanceof Duplication.Existing existing
                ? TEXTS.text("TemplateDuplicate_copy", existing.template().displayName()).in(session().output().locale())
                : OpsMgrTemplates.DISPLAY_NAME;
    }

    private Optional<Sid> group() throws ProblemException {
        if (enrollGroup == null) {
            return Optional.empty();
        }
        Optional<Sid> sid = Sid.parse(enrollGroup);
        if (sid.isEmpty()) {
            throw Problem.of("CLI-043", TEXTS, "TemplateDuplicate_sid", enrollGroup).exception();
        }
        return sid;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.line(TEXTS.text("TemplateDuplicate_done", result.data().get("source").getAsString()));
        out.line(TEXTS.text("TemplateDuplicate_next", result.data().get("cn").getAsString()));
    }
}
