package org.inkan.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Terminal;
import org.inkan.cli.session.CliSession;

/**
 * Runs one command line inside this process, for a workbench that does by a click what a terminal does by a line. The
 * command sees no terminal, no input and none of the variables that describe one. May be used from any thread.
 */
public final class InProcessCommand {

    private static final int COLUMNS = 100;

    private final Path workingDirectory;
    private final Map<String, String> environment;
    private final Locale locale;

    /**
     * @param workingDirectory folder that relative paths start from
     * @param environment      the environment of the process; {@code INKAN_HOME} tells where the samples lie
     * @param locale           language of the output
     */
    public InProcessCommand(Path workingDirectory, Map<String, String> environment, Locale locale) {
        this.workingDirectory = workingDirectory;
        this.environment = new HashMap<>(environment);
        this.locale = locale;
    }

    /**
     * What a command did.
     *
     * @param exitCode 0 if all went well; see design §5 for the others
     * @param output   standard output
     * @param errors   standard error: problems with cause and next step
     */
    public record Outcome(int exitCode, String output, String errors) {
    }

    /** Runs {@code inkan} with these arguments and returns when it is done. */
    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal none = new Terminal(COLUMNS, false, false, false, StandardCharsets.UTF_8);
        CliOutput output = new CliOutput(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), none, locale);
        CliSession session = new CliSession(workingDirectory, environment, InputStream.nullInputStream(), output,
                Clock.systemUTC(), Optional.ofNullable(RegistryFactory.getRegistry()));
        int code = InkanCommandLine.run(session, "", arguments);
        output.flush();
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
