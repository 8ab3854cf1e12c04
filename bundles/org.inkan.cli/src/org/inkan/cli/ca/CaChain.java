package org.inkan.cli.ca;

import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FileOutput;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ca chain}: the CA's certificates, issuing CA first, as PEM or PKCS#7. */
@Command
public final class CaChain extends CaCommand {

    @Mixin
    private FileOutput file;

    @Option(names = "--p7b", descriptionKey = "p7b")
    private boolean p7b;

    /** The command in these surroundings. */
    public CaChain(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        List<X509Certificate> chain = authority.identity(monitor).chain();
        byte[] content = p7b ? PkiWriter.p7b(chain, List.of(), true) : PkiWriter.pem(chain.toArray(X509Certificate[]::new));
        return new CommandResult(file.write(session(), content, chain));
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        file.show(result.data(), out);
    }
}
