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
import org.inkan.template.DuplicateOptions;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.TemplateDuplicator;
import org.inkan.template.security.Sid;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template duplicate}: a copy as the console makes it, or one of the two OpsMgr presets. */
@Command
public final class TemplateDuplicate extends TemplateCommand {

    private static final String SAFE = "opsmgr-safe";
    private static final String CLASSIC = "opsmgr-classic";

    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
    private String source;

    @Option(names = "--display-name", paramLabel = "NAME", descriptionKey = "displayName")
    private String displayName;

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
        SecureRandom random = new SecureRandom();
        if (source.equals(SAFE) || source.equals(CLASSIC)) {
            OpsMgrTemplates.Options options = OpsMgrTemplates.Options.defaults(random);
            if (displayName != null) {
                options = new OpsMgrTemplates.Options(displayName.replace(" ", ""), displayName, options.validity(),
                        options.exportable(), options.enrollGroup(), random);
            }
            Optional<Sid> group = group();
            options = group.isPresent() ? options.withEnrollGroup(group.get()) : options;
            return source.equals(SAFE) ? OpsMgrTemplates.safe(options) : OpsMgrTemplates.classic(options);
        }
        CertificateTemplate template = files.find(source).template();
        String name = displayName == null ? TEXTS.text("TemplateDuplicate_copy", template.displayName())
                .in(session().output().locale()) : displayName;
        return TemplateDuplicator.duplicate(template, DuplicateOptions.named(name, random));
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
