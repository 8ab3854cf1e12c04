package org.inkan.cli.ca;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.lint.TemplateRules;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ca publish}: lets the CA issue certificates of a template; what is unsafe is shown with it. */
@Command
public final class CaPublish extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaPublish.class);

    @Parameters(index = "0", arity = "0..1", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String template;

    @Option(names = "--withdraw", descriptionKey = "withdraw")
    private boolean withdraw;

    /** The command in these surroundings. */
    public CaPublish(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        TemplatePublishing publishing = require(authority, TemplatePublishing.class);
        if (template != null && withdraw) {
            publishing.unpublish(template, monitor);
        } else if (template != null) {
            publishing.publish(template, monitor);
        }
        Set<String> published = publishing.published(monitor);
        JsonObject data = new JsonObject();
        data.add("published", JsonShapes.strings(published));
        return new CommandResult(data, findings(authority, monitor), ExitCode.OK);
    }

    private List<Finding> findings(CertificationAuthority authority, IProgressMonitor monitor)
            throws ProblemException {
        Optional<TemplateListing> listing = authority.capability(TemplateListing.class);
        if (withdraw || template == null || listing.isEmpty()) {
            return List.of();
        }
        Optional<CertificateTemplate> found = listing.get().template(template, monitor);
        return found.map(value -> TemplateRules.all().check(value, Place.of(template))).orElse(List.of());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.line(TEXTS.text("CaPublish_published"));
        result.data().getAsJsonArray("published").forEach(name -> out.line("  " + name.getAsString()));
    }
}
