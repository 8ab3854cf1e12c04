package org.inkan.cli.fleet;

import java.util.List;
import java.util.Optional;

import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.ProgressBar;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.EnrollmentReport;
import org.inkan.enrollment.UndoReport;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.x509.RevocationReason;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enroll}: plans, and unless it is a dry run does, what is missing for each host; or takes back what was done. */
@Command
public final class Enroll extends CliCommand {

    private static final Texts TEXTS = Texts.beside(Enroll.class);

    @Mixin
    private AuthorityOption authorityOption;

    @Option(names = "--hosts", paramLabel = "NAME", split = ",", descriptionKey = "hosts")
    private List<String> hosts = List.of();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--keys", paramLabel = "host|pfx", defaultValue = "HOST", descriptionKey = "keys")
    private KeyMode keys;

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "template")
    private String template;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private Integer jobs;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--undo", descriptionKey = "undo")
    private boolean undo;

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "reason")
    private RevocationReason reason;

    /** The command in these surroundings. */
    public Enroll(CliSession session) {
        super(session);
    }

    @Override
    protected Optional<Problem> misuse() {
        if (jobs != null && jobs < 1) {
            return Optional.of(Problem.of("CLI-033", TEXTS, "Enroll_jobs", "--jobs " + jobs));
        }
        if (reason != null && !undo) {
            return Optional.of(Problem.of("CLI-052", TEXTS, "Enroll_reason", "--reason"));
        }
        return noHosts(all, hosts);
    }

    /** Nothing is done to hosts that were not named. */
    static Optional<Problem> noHosts(boolean all, List<String> hosts) {
        return all || !hosts.isEmpty() ? Optional.empty() : Optional.of(Problem.of("CLI-032", TEXTS, "Enroll_noHosts", ""));
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = authorityOption.folder(session());
        EnrollmentOperation operation = new EnrollmentOperation(folder, new Credentials(session()), session().clock());
        if (undo) {
            return dryRun ? new CommandResult(UndoJson.plan(operation.planUndo(names()))) : takenBack(operation);
        }
        if (dryRun) {
            return new CommandResult(EnrollmentJson.plan(operation.plan(options()), session().output().locale()));
        }
        try (ProgressBar progress = session().output().progress()) {
            EnrollmentReport report = operation.run(options(), () -> authorityOption.open(session()), progress);
            int failed = report.failures().size();
            ExitCode exit = failed == 0 ? ExitCode.OK
                    : failed == report.results().size() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
            return new CommandResult(EnrollmentJson.report(report, session().output().locale()), List.of(), exit);
        }
    }

    private CommandResult takenBack(EnrollmentOperation operation) throws ProblemException {
        try (ProgressBar progress = session().output().progress()) {
            UndoReport report = operation.undo(names(), authorityOption.named(), Optional.ofNullable(reason),
                    name -> authorityOption.open(session(), name), progress);
            ExitCode exit = report.failures().isEmpty() && report.unpublished().isEmpty() ? ExitCode.OK
                    : report.undone().isEmpty() || report.failures().isEmpty() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
            return new CommandResult(UndoJson.report(report, session().output().locale()), List.of(), exit);
        }
    }

    private EnrollmentOptions options() throws ProblemException {
        String connection = dryRun && template == null ? "" : authorityOption.connection(session()).name();
        EnrollmentOptions options = EnrollmentOptions.of(keys, connection, template == null ? "" : template).withJobs(workers());
        return options.withHosts(names());
    }

    /** None means all. */
    private List<String> names() {
        return all ? List.of() : hosts;
    }

    private int workers() {
        return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        if (undo) {
            UndoView.show(result.data(), out);
        } else if (dryRun) {
            EnrollmentView.plan(result.data(), out);
        } else {
            EnrollmentView.report(result.data(), out);
        }
    }
}
