package org.inkan.cli.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FileOutput;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.path.ChainValidator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chain build}: puts certificates from any files into the order leaf to root. */
@Command
public final class ChainBuild extends CliCommand {

    @Mixin
    private FileOutput output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "bag")
    private List<String> files;

    /** The command in these surroundings. */
    public ChainBuild(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Inputs inputs = new Inputs(session());
        X509Certificate leaf = inputs.certificate(files.getFirst());
        List<X509Certificate> chain = new ArrayList<>(new ChainValidator().completeChain(leaf, inputs.certificates(files)));
        return new CommandResult(output.write(session(), PkiWriter.pem(chain), chain));
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        output.show(result.data(), out);
    }
}
