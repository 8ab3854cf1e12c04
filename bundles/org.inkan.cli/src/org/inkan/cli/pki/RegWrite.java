package org.inkan.cli.pki;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.RegFile;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opsmgr reg write}: the registry values that make HealthService load a certificate, as a .reg file. */
@Command
public final class RegWrite extends CliCommand {

    private static final Texts TEXTS = Texts.beside(RegWrite.class);

    @Parameters(index = "0", paramLabel = "CERTIFICATE", descriptionKey = "pkiFile")
    private String file;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "outFile")
    private String target;

    /** The command in these surroundings. */
    public RegWrite(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        X509Certificate certificate = new Inputs(session()).certificate(file);
        ChannelRegistration registration = ChannelRegistration.of(certificate);
        Path path = session().path(target);
        AtomicFiles.write(path, RegFile.write(registration));
        JsonObject data = new JsonObject();
        data.addProperty("file", path.toString());
        data.addProperty("serial", registration.serialHex());
        data.addProperty("value", registration.registryText());
        data.addProperty("thumbprint", registration.thumbprint());
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        JsonObject data = result.data();
        out.line(TEXTS.text("RegWrite_serial", data.get("serial").getAsString(), data.get("value").getAsString()));
        out.line(TEXTS.text("RegWrite_done", data.get("file").getAsString()));
    }
}
