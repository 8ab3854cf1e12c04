package org.inkan.cli.session;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.ProgressBar;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Answers for secrets on the command line, in this order: a file named by {@code <VARIABLE>_FILE}, the variable
 * itself, and on a terminal a prompt without echo. Never an argument, because every user of a machine can read
 * the arguments of every process.
 */
public final class Credentials implements CredentialPrompt {

    private static final Texts TEXTS = Texts.beside(Credentials.class);
    private static final int LIMIT = 64 << 10;

    private final Map<String, String> environment;
    private final Path workingDirectory;
    private final CliOutput output;
    private final boolean asks;

    /** Answers from this session's environment and terminal. */
    public Credentials(CliSession session) {
        this(session, true);
    }

    private Credentials(CliSession session, boolean asks) {
        this.environment = session.environment();
        this.workingDirectory = session.workingDirectory();
        this.output = session.output();
        this.asks = asks;
    }

    /** Answers from the environment only, for what has a good answer of its own when there is none. */
    public static Credentials ofEnvironment(CliSession session) {
        return new Credentials(session, false);
    }

    @Override
    public Optional<Secret> ask(CredentialRequest request) throws ProblemException {
        String variable = request.environmentVariable();
        String file = environment.get(variable + "_FILE");
        if (file != null) {
            return Optional.of(Secret.ofUtf8(AtomicFiles.read(workingDirectory.resolve(file), LIMIT)));
        }
        String value = environment.get(variable);
        if (value != null) {
            return Optional.of(Secret.ofUtf8(value.getBytes(StandardCharsets.UTF_8)));
        }
        Console console = System.console();
        if (!asks || console == null || !"1".equals(environment.get("INKAN_STDERR_TTY"))) {
            return Optional.empty();
        }
        try (ProgressBar.Pause pause = output.pauseProgress()) {
            return fromTerminal(console, request);
        }
    }

    private Optional<Secret> fromTerminal(Console console, CredentialRequest request) throws ProblemException {
        Locale locale = output.locale();
        char[] first = console.readPassword("%s: ", request.prompt().in(locale));
        if (first == null || first.length == 0) {
            return Optional.empty();
        }
        if (request.isNew()) {
            char[] second = console.readPassword("%s: ", TEXTS.text("Credentials_again").in(locale));
            boolean same = second != null && Arrays.equals(first, second);
            Arrays.fill(second == null ? new char[0] : second, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
                throw Problem.of("CLI-003", TEXTS, "Credentials_differ", "").exception();
            }
        }
        Secret secret = Secret.of(first);
        Arrays.fill(first, '\0');
        return Optional.of(secret);
    }
}
