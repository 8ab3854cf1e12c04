package org.inkan.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonObject;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One verb of the command line. A command computes a {@link CommandResult} first and prints nothing itself; the
 * result is then shown as text, or as JSON with {@code --json}. Failures become problems with a code.
 */
public abstract class CliCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.beside(CliCommand.class);

    private final CliSession session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Option(names = { "-h", "--help" }, usageHelp = true)
    private boolean help;

    /** A command that runs in these surroundings. */
    protected CliCommand(CliSession session) {
        this.session = session;
    }

    /** Does the work. */
    protected abstract CommandResult execute() throws ProblemException;

    /** What is wrong with the arguments that the parser cannot see, such as none of two options; told as wrong usage. */
    protected Optional<Problem> misuse() {
        return Optional.empty();
    }

    /** Shows a result to a person. */
    protected abstract void show(CommandResult result, CliOutput out);

    /** The surroundings. */
    protected CliSession session() {
        return session;
    }

    /** The words of this command, such as {@code hosts import}. */
    protected String name() {
        String qualified = spec.qualifiedName(" ");
        return qualified.substring(qualified.indexOf(' ') + 1);
    }

    @Override
    public Integer call() {
        CliOutput out = session.output();
        Optional<Problem> misuse = misuse();
        if (misuse.isPresent()) {
            out.problem(misuse.get());
            return ExitCode.USAGE.value();
        }
        ExitCode exit;
        try {
            CommandResult result = execute();
            if (json) {
                out.json(envelope(result.exit(), result.data(), result.findings()));
            } else {
                show(result, out);
            }
            exit = result.exit();
        } catch (ProblemException e) {
            fail(out, e.problem());
            exit = ExitCode.FAILED;
        } catch (OperationCanceledException e) {
            fail(out, Problem.of("CLI-002", TEXTS, "CliCommand_cancelled", ""));
            exit = ExitCode.FAILED;
        }
        if (!out.flush()) {
            out.problem(Problem.of("CLI-004", TEXTS, "CliCommand_output", ""));
            exit = ExitCode.FAILED;
        }
        return exit.value();
    }

    private void fail(CliOutput out, Problem problem) {
        if (json) {
            JsonObject envelope = envelope(ExitCode.FAILED, new JsonObject(), List.of());
            envelope.add("problem", JsonShapes.problem(problem, out.locale()));
            out.json(envelope);
        } else {
            out.problem(problem);
        }
    }

    private JsonObject envelope(ExitCode exit, JsonObject data, List<Finding> findings) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("command", name());
        envelope.addProperty("exit", exit.value());
        envelope.add("result", data);
        envelope.add("findings", JsonShapes.findings(findings, session.output().locale()));
        return envelope;
    }
}
