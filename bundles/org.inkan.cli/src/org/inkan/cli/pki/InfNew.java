package org.inkan.cli.pki;

import java.nio.file.Path;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.inf.InfDocument;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code inf new}: a certreq INF for an Operations Manager channel certificate, in the encoding certreq reads. */
@Command
public final class InfNew extends CliCommand {

    private static final Texts TEXTS = Texts.beside(InfNew.class);

    @Option(names = "--host", paramLabel = "NAME", required = true, descriptionKey = "host")
    private String host;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "templateName")
    private String template;

    @Option(names = "--bits", paramLabel = "BITS", defaultValue = "2048", descriptionKey = "bits")
    private int bits;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private String file;

    /** The command in these surroundings. */
    public InfNew(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        InfDocument inf = OpsMgrInf.forHost(host, Optional.ofNullable(template), bits);
        JsonObject data = new JsonObject();
        if (file == null) {
            data.addProperty("content", inf.text());
        } else {
            Path path = session().path(file);
            AtomicFiles.write(path, inf.encode());
            data.addProperty("file", path.toString());
        }
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        if (file == null) {
            out.line(result.data().get("content").getAsString().stripTrailing());
        } else {
            out.line(TEXTS.text("InfNew_written", result.data().get("file").getAsString()));
        }
    }
}
