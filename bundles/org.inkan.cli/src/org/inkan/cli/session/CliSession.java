package org.inkan.cli.session;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.cli.output.CliOutput;

/**
 * The surroundings of one run, so that a command can be tested without a process.
 *
 * @param workingDirectory folder that relative paths start from
 * @param environment      environment variables
 * @param input            standard input
 * @param output           where results go
 * @param clock            the time
 * @param registry         installed plug-ins; empty outside a running product
 */
public record CliSession(Path workingDirectory, Map<String, String> environment, InputStream input, CliOutput output,
        Clock clock, Optional<IExtensionRegistry> registry) {

    /** A path as the user typed it, from the working directory. */
    public Path path(String typed) {
        return workingDirectory.resolve(typed).normalize();
    }
}
