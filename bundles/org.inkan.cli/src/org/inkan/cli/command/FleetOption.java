package org.inkan.cli.command;

import java.nio.file.Path;

import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;

import picocli.CommandLine.Option;

/** {@code --fleet DIR}, the folder a command works in; the current folder when it is not given. */
public final class FleetOption {

    @Option(names = { "-f", "--fleet" }, paramLabel = "DIR", defaultValue = "", descriptionKey = "fleet")
    private String folder;

    /** The path as given, whether or not it is a fleet. */
    public Path path(CliSession session) {
        return session.path(folder);
    }

    /** The fleet. */
    public FleetFolder open(CliSession session) throws ProblemException {
        return FleetFolder.open(path(session));
    }
}
