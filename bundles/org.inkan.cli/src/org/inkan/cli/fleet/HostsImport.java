package org.inkan.cli.fleet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostListImport;
import org.inkan.inventory.ImportSummary;
import org.inkan.inventory.ListFormat;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosts import}: machines from a CSV file; good rows are taken, bad ones become findings. */
@Command
public final class HostsImport extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsImport.class);
    /** About 5 million rows; a larger file is the wrong file. */
    private static final long LIMIT = 512L << 20;

    @Mixin
    private FleetOption fleetOption;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "csv")
    private String file;

    @Option(names = "--management-group", paramLabel = "NAME", descriptionKey = "managementGroup")
    private String managementGroup;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private String encoding;

    @Option(names = "--separator", paramLabel = "NAME", descriptionKey = "separator")
    private String separator;

    @Option(names = "--column", paramLabel = "FIELD=HEADER", descriptionKey = "column")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** The command in these surroundings. */
    public HostsImport(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        ListFormat format = ListFormat.of(Optional.ofNullable(encoding), Optional.ofNullable(separator), columns);
        Path path = session().path(file);
        byte[] csv = AtomicFiles.read(path, LIMIT);
        HostListImport.Outcome outcome = new HostListImport(folder, session().clock()).run(csv,
                String.valueOf(path.getFileName()), Optional.ofNullable(managementGroup), format, dryRun);
        return new CommandResult(data(outcome.summary()), outcome.findings(),
                outcome.summary().rejected() > 0 ? ExitCode.SOME_HOSTS_FAILED : ExitCode.of(outcome.findings()));
    }

    private JsonObject data(ImportSummary summary) {
        JsonObject data = new JsonObject();
        data.addProperty("added", summary.added());
        data.addProperty("updated", summary.updated());
        data.addProperty("unchanged", summary.unchanged());
        data.addProperty("rejected", summary.rejected());
        data.addProperty("dryRun", dryRun);
        return data;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        JsonObject data = result.data();
        out.line(TEXTS.text(dryRun ? "HostsImport_wouldBe" : "HostsImport_done", data.get("added").getAsInt(),
                data.get("updated").getAsInt(), data.get("unchanged").getAsInt(), data.get("rejected").getAsInt()));
    }
}
