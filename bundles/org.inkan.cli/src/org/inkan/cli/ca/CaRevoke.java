package org.inkan.cli.ca;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.CertificateRevocation;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.Revocation;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.RevocationReason;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ca revoke}: makes certificates invalid from now on and publishes one CRL that says so. */
@Command
public final class CaRevoke extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaRevoke.class);

    @Parameters(paramLabel = "SERIAL", arity = "1..*", descriptionKey = "serial")
    private List<String> serials;

    @Option(names = "--reason", paramLabel = "REASON", defaultValue = "UNSPECIFIED", descriptionKey = "reason")
    private RevocationReason reason;

    /** The command in these surroundings. */
    public CaRevoke(CliSession session) {
        super(session);
    }

    /** A serial number that is none is told before any certificate is revoked. */
    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        List<BigInteger> wanted = new ArrayList<>();
        for (String serial : serials) {
            wanted.add(number(serial));
        }
        require(authority, Revocation.class);
        CertificateRevocation.Outcome outcome = new CertificateRevocation(authority).revoke(wanted, reason, monitor);
        Optional<Problem> only = outcome.revoked().isEmpty() && outcome.failures().size() == 1 ? outcome.problem() : Optional.empty();
        if (only.isPresent()) {
            throw only.get().exception();
        }
        ExitCode exit = outcome.failures().isEmpty() ? ExitCode.OK
                : outcome.revoked().isEmpty() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
        return new CommandResult(json(outcome), List.of(), exit);
    }

    private static BigInteger number(String serial) throws ProblemException {
        String hex = serial.replaceAll("[\\s:]", "");
        if (!hex.matches("[0-9A-Fa-f]{1,42}")) {
            throw Problem.of("CLI-013", TEXTS, "CaRevoke_serial", serial).exception();
        }
        return new BigInteger(hex, 16);
    }

    private JsonObject json(CertificateRevocation.Outcome outcome) {
        JsonArray revoked = new JsonArray();
        outcome.revoked().forEach(serial -> revoked.add(serial.toString(16)));
        JsonArray failed = new JsonArray();
        outcome.failures().forEach((serial, problem) -> {
            JsonObject json = new JsonObject();
            json.addProperty("serial", serial.toString(16));
            json.add("problem", JsonShapes.problem(problem, session().output().locale()));
            failed.add(json);
        });
        JsonObject data = new JsonObject();
        data.add("revoked", revoked);
        data.add("failed", failed);
        data.addProperty("reason", reason.name());
        data.addProperty("crlPublished", outcome.published());
        return data;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        result.data().getAsJsonArray("revoked").forEach(serial -> out.line(TEXTS.text("CaRevoke_done", serial.getAsString())));
        result.data().getAsJsonArray("failed").forEach(element -> {
            JsonObject problem = element.getAsJsonObject().getAsJsonObject("problem");
            out.line(TEXTS.text("CaRevoke_failed", element.getAsJsonObject().get("serial").getAsString(), problem.get("code").getAsString(),
                    problem.get("what").getAsString(), problem.get("next").getAsString()));
        });
    }
}
