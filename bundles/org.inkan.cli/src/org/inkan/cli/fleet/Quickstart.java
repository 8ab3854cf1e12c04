package org.inkan.cli.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.Connection;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.ProgressBar;
import org.inkan.cli.output.ShellWord;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quickstart}: the main job from a host list to install kits, on a sample fleet with a CA of its own. */
@Command
public final class Quickstart extends CliCommand {

    private static final Texts TEXTS = Texts.beside(Quickstart.class);

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", defaultValue = "inkan-quickstart", descriptionKey = "dir")
    private String folder;

    /** The command in these surroundings. */
    public Quickstart(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Path target = session().path(folder);
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw Problem.of("CLI-050", TEXTS, "Quickstart_exists", target.toString(), ShellWord.of(folder)).exception();
        }
        Path sample = sample();
        SampleSecrets secrets = new SampleSecrets(Credentials.ofEnvironment(session()), target);
        try (ProgressBar progress = session().output().progress()) {
            QuickstartRun run = new QuickstartRun(session(), target, sample, secrets);
            JsonObject data = run.run(SubMonitor.convert(progress, 100));
            data.addProperty("secrets", secrets.folder().toString());
            List<Finding> findings = new ArrayList<>(run.importFindings());
            findings.addAll(run.classicFindings());
            // The bad row and the unsafe template are part of the lesson, not a failure of this run.
            return new CommandResult(data, findings, ExitCode.OK);
        }
    }

    private static boolean isEmptyFolder(Path path) {
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private Path sample() throws ProblemException {
        Path home = Path.of(session().environment().getOrDefault("INKAN_HOME", "."));
        Path sample = home.resolve("examples/contoso");
        if (!Files.isRegularFile(sample.resolve("hosts.csv"))) {
            throw Problem.of("CLI-051", TEXTS, "Quickstart_noSample", sample.toString()).exception();
        }
        return sample;
    }

    /** The connection the sample uses. */
    static Connection connection() {
        return new Connection("contoso", "org.inkan.ca.embedded",
                java.util.Map.of("name", "Contoso Issuing CA", "rootName", "Contoso Root CA"));
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        QuickstartView.show(result, folder, out);
    }
}
