package org.inkan.cli.pki;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cert check --as opsmgr}: whether a certificate will work for what it is meant for. */
@Command
public final class CertCheck extends CliCommand {

    private static final Texts TEXTS = Texts.beside(CertCheck.class);

    /** What a certificate may be checked for. */
    public enum Purpose {
        /** A channel certificate of Operations Manager. */
        OPSMGR
    }

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "pkiFile")
    private String file;

    @Option(names = "--as", paramLabel = "opsmgr", defaultValue = "OPSMGR", descriptionKey = "as")
    private Purpose purpose;

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "host")
    private String host;

    @Option(names = "--chain", paramLabel = "FILE", descriptionKey = "chainFiles")
    private List<String> chain = List.of();

    /** The command in these surroundings. */
    public CertCheck(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Inputs inputs = new Inputs(session());
        X509Certificate certificate = inputs.certificate(file);
        List<Finding> findings = OpsMgrRules.all().check(new OpsMgrSubject.OfCertificate(certificate,
                Optional.ofNullable(host), session().clock().instant(), inputs.certificates(chain), List.of()),
                Place.of(file));
        JsonObject data = new JsonObject();
        data.addProperty("purpose", purpose.name().toLowerCase(java.util.Locale.ROOT));
        data.add("certificate", JsonShapes.certificate(certificate));
        return new CommandResult(data, findings);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        boolean usable = Finding.worst(result.findings())
                .filter(org.inkan.core.finding.Severity.ERROR::equals).isEmpty();
        out.line(TEXTS.text(usable ? "CertCheck_usable" : "CertCheck_unusable"));
    }
}
