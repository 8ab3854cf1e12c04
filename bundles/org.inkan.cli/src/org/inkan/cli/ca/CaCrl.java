package org.inkan.cli.ca;

import java.security.cert.X509CRL;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FileOutput;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiWriter;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ca crl}: the CRLs of the CA and of those above it, as PEM; with {@code --publish} a fresh one. */
@Command
public final class CaCrl extends CaCommand {

    @Mixin
    private FileOutput file;

    @Option(names = "--publish", descriptionKey = "publish")
    private boolean publish;

    /** The command in these surroundings. */
    public CaCrl(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        CrlPublication publication = require(authority, CrlPublication.class);
        if (publish) {
            publication.publish(monitor);
        }
        StringBuilder pem = new StringBuilder();
        X509CRL newest = publication.current(monitor);
        for (X509CRL crl : publication.chain(monitor)) {
            pem.append(new String(PkiWriter.pem(crl), java.nio.charset.StandardCharsets.US_ASCII));
        }
        JsonObject data = file.write(session(), pem.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        data.addProperty("thisUpdate", newest.getThisUpdate().toInstant().toString());
        data.addProperty("nextUpdate", newest.getNextUpdate().toInstant().toString());
        data.addProperty("revoked", newest.getRevokedCertificates() == null ? 0 : newest.getRevokedCertificates().size());
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        file.show(result.data(), out);
    }
}
