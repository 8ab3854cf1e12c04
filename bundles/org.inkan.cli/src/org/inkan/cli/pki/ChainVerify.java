package org.inkan.cli.pki;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.path.CertificateVerdict;
import org.inkan.pki.path.ChainValidator;
import org.inkan.pki.path.PathResult;
import org.inkan.pki.path.RevocationCheck;
import org.inkan.pki.path.ValidationParameters;
import org.inkan.pki.x509.X509Names;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chain verify}: PKIX validation (RFC 5280 section 6) with a stated reason for each certificate. */
@Command
public final class ChainVerify extends CliCommand {

    private static final Texts TEXTS = Texts.beside(ChainVerify.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "pkiFile")
    private String file;

    @Option(names = "--trust", paramLabel = "FILE", required = true, descriptionKey = "trust")
    private List<String> trust;

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with")
    private List<String> others = List.of();

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "crl")
    private List<String> crlFiles = List.of();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "peerName")
    private String peer;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "at")
    private Instant at;

    /** The command in these surroundings. */
    public ChainVerify(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Inputs inputs = new Inputs(session());
        List<X509Certificate> bag = new ArrayList<>(inputs.read(file).certificates());
        bag.addAll(inputs.certificates(others));
        PathResult result = new ChainValidator().validate(inputs.certificate(file), bag, parameters(inputs));
        JsonArray verdicts = new JsonArray();
        for (CertificateVerdict verdict : result.verdicts()) {
            JsonObject json = JsonShapes.certificate(verdict.certificate());
            json.addProperty("valid", verdict.valid());
            json.addProperty("label", X509Names.display(verdict.certificate().getSubjectX500Principal()));
            verdicts.add(json);
        }
        JsonObject data = new JsonObject();
        data.addProperty("valid", result.valid());
        data.add("path", verdicts);
        return new CommandResult(data, result.findings(), result.valid() ? ExitCode.OK : ExitCode.FAILED);
    }

    private ValidationParameters parameters(Inputs inputs) throws ProblemException {
        ValidationParameters parameters = ValidationParameters.of(inputs.certificates(trust),
                at == null ? session().clock().instant() : at);
        if (peer != null) {
            parameters = parameters.withDnsName(peer);
        }
        if (!crlFiles.isEmpty()) {
            List<X509CRL> crls = new ArrayList<>();
            for (String crl : crlFiles) {
                crls.addAll(inputs.read(crl).crls());
            }
            parameters = parameters.withCrls(RevocationCheck.CRL_REQUIRED, crls);
        }
        return parameters;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("ChainVerify_certificate").in(locale),
                TEXTS.text("ChainVerify_verdict").in(locale));
        result.data().getAsJsonArray("path").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            boolean valid = json.get("valid").getAsBoolean();
            table.row(json.get("label").getAsString(),
                    new Table.Cell(TEXTS.text(valid ? "ChainVerify_valid" : "ChainVerify_invalid").in(locale),
                            valid ? Style.GOOD : Style.BAD));
        });
        out.table(table);
        out.findings(result.findings());
        out.line(TEXTS.text(result.data().get("valid").getAsBoolean() ? "ChainVerify_yes" : "ChainVerify_no"));
    }
}
