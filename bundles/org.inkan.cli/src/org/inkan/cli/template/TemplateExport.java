package org.inkan.cli.template;

import java.nio.charset.StandardCharsets;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FileOutput;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.Ldif;
import org.inkan.template.io.TemplateJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template export}: a template as JSON or as LDIF for a directory. */
@Command
public final class TemplateExport extends TemplateCommand {

    private static final String PARENT = "CN=Certificate Templates,CN=Public Key Services,CN=Services,{ConfigNC}";

    /** Formats that can be written. */
    public enum Format {
        /** Inkan's own file format. */
        JSON,
        /** RFC 2849, to be loaded into a directory after replacing {@code {ConfigNC}}. */
        LDIF
    }

    @Mixin
    private FileOutput output;

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String name;

    @Option(names = "--format", paramLabel = "json|ldif", defaultValue = "JSON", descriptionKey = "format")
    private Format format;

    /** The command in these surroundings. */
    public TemplateExport(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CertificateTemplate template = files().find(name).template();
        byte[] content = format == Format.JSON ? TemplateJson.write(template)
                : Ldif.write(template, PARENT).getBytes(StandardCharsets.UTF_8);
        return new CommandResult(output.write(session(), content));
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        output.show(result.data(), out);
    }
}
