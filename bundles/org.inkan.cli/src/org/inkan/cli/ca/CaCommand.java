package org.inkan.cli.ca;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.ProgressBar;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;

import picocli.CommandLine.Mixin;

/** A command that talks to one CA of the fleet. */
abstract class CaCommand extends CliCommand {

    @Mixin
    private AuthorityOption authorityOption;

    CaCommand(CliSession session) {
        super(session);
    }

    @Override
    protected final CommandResult execute() throws ProblemException {
        try (CertificationAuthority authority = authorityOption.open(session());
                ProgressBar progress = session().output().progress()) {
            return execute(authority, progress);
        }
    }

    abstract CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor)
            throws ProblemException;

    /** A capability this command needs. */
    final <C> C require(CertificationAuthority authority, Class<C> capability) throws ProblemException {
        return AuthorityOption.require(authority, capability, name());
    }
}
