package org.inkan.cli.fleet;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code audit verify}: whether the audit log is complete and unchanged. */
@Command
public final class AuditVerify extends CliCommand {

    private static final Texts TEXTS = Texts.beside(AuditVerify.class);

    @Mixin
    private FleetOption fleetOption;

    /** The command in these surroundings. */
    public AuditVerify(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        AuditVerification verification = AuditVerification.verify(fleetOption.open(session()).path());
        JsonObject data = new JsonObject();
        data.addProperty("intact", verification.intact());
        data.addProperty("lines", verification.lines());
        data.addProperty("hash", verification.hash());
        return new CommandResult(data, verification.findings());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        if (result.findings().isEmpty()) {
            out.line(TEXTS.text("AuditVerify_intact", result.data().get("lines").getAsLong(),
                    result.data().get("hash").getAsString()));
        }
    }
}
