package org.inkan.cli.ca;

import java.math.BigInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.CertificateRevocation;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.Revocation;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.RevocationReason;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ca revoke}: makes a certificate invalid from now on and publishes a CRL that says so. */
@Command
public final class CaRevoke extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaRevoke.class);

    @Parameters(index = "0", paramLabel = "SERIAL", descriptionKey = "serial")
    private String serial;

    @Option(names = "--reason", paramLabel = "REASON", defaultValue = "UNSPECIFIED", descriptionKey = "reason")
    private RevocationReason reason;

    /** The command in these surroundings. */
    public CaRevoke(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        String hex = serial.replaceAll("[\\s:]", "");
        if (!hex.matches("[0-9A-Fa-f]{1,42}")) {
            throw Problem.of("CLI-013", TEXTS, "CaRevoke_serial", serial).exception();
        }
        require(authority, Revocation.class);
        boolean published = new CertificateRevocation(authority).revoke(new BigInteger(hex, 16), reason, monitor);
        JsonObject data = new JsonObject();
        data.addProperty("serial", new BigInteger(hex, 16).toString(16));
        data.addProperty("reason", reason.name());
        data.addProperty("crlPublished", published);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.line(TEXTS.text("CaRevoke_done", result.data().get("serial").getAsString()));
    }
}
