package org.inkan.cli.pki;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.MicrosoftAttributes;
import org.inkan.pki.x509.X509Names;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code request show}: a PKCS#10 request with everything Windows puts into it. */
@Command
public final class RequestShow extends CliCommand {

    private static final Texts TEXTS = Texts.beside(RequestShow.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "csr")
    private String file;

    /** The command in these surroundings. */
    public RequestShow(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CertificationRequest request = CertificationRequest.parse(new Inputs(session()).bytes(file));
        boolean proven = request.verifySignature();
        JsonObject data = new JsonObject();
        data.addProperty("signatureValid", proven);
        data.add("fields", describe(request, new CertificateText(session().output().locale())).fields());
        return new CommandResult(data, java.util.List.of(), proven ? ExitCode.OK : ExitCode.FAILED);
    }

    static CertificateText describe(CertificationRequest request, CertificateText text) throws ProblemException {
        text.field("subject", X509Names.display(request.subject())).key(request.publicKey())
                .field("signature", request.signatureAlgorithm());
        MicrosoftAttributes microsoft = request.microsoft();
        microsoft.osVersion().ifPresent(version -> text.field("osVersion", version));
        microsoft.csp().ifPresent(csp -> text.field("csp", csp.name() + " (KeySpec " + csp.keySpec() + ")"));
        microsoft.clientInformation().ifPresent(
                client -> text.field("client", client.machine() + ", " + client.user() + ", " + client.process()));
        microsoft.requestedTemplate().ifPresent(template -> text.field("template", template.toString()));
        return text.extensions(request.extensions());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.table(CertShow.table(result.data().getAsJsonArray("fields"), out.locale()));
        boolean valid = result.data().get("signatureValid").getAsBoolean();
        out.line(TEXTS.text(valid ? "RequestShow_proven" : "RequestShow_unproven"));
    }
}
