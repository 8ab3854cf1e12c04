package org.inkan.cli.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitRun;
import org.inkan.inventory.FleetFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kit build}: the kit each host needs next, an install kit where the certificate is here. */
@Command
public final class KitBuild extends CliCommand {

    private static final Texts TEXTS = Texts.beside(KitBuild.class);

    @Mixin
    private FleetOption fleetOption;

    @Option(names = "--hosts", paramLabel = "NAME", split = ",", descriptionKey = "hosts")
    private List<String> hosts = List.of();

    @Option(names = "--all", descriptionKey = "allHosts")
    private boolean all;

    /** The command in these surroundings. */
    public KitBuild(CliSession session) {
        super(session);
    }

    @Override
    protected Optional<Problem> misuse() {
        return Enroll.noHosts(all, hosts);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        KitRun.Outcome outcome = new KitRun(folder, new Credentials(session()), session().clock()).run(all ? List.of() : hosts,
                new NullProgressMonitor());
        JsonArray kits = new JsonArray();
        JsonArray failures = new JsonArray();
        for (KitRun.Built kit : outcome.kits()) {
            JsonObject json = new JsonObject();
            json.addProperty("host", kit.host());
            kit.file().ifPresent(file -> json.addProperty("file", file.toString()));
            kit.problem().ifPresent(problem -> json.add("problem", JsonShapes.problem(problem, session().output().locale())));
            (kit.problem().isPresent() ? failures : kits).add(json);
        }
        JsonObject data = new JsonObject();
        data.addProperty("signer", outcome.signer());
        data.add("kits", kits);
        data.add("failures", failures);
        ExitCode exit = failures.isEmpty() ? ExitCode.OK : kits.isEmpty() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
        return new CommandResult(data, List.of(), exit);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        result.data().getAsJsonArray("kits").forEach(kit -> out.line(kit.getAsJsonObject().get("file").getAsString()));
        JsonArray failures = result.data().getAsJsonArray("failures");
        if (!failures.isEmpty()) {
            out.table(EnrollmentView.failures(failures, out.locale()));
            out.line(TEXTS.text("KitBuild_failed", result.data().getAsJsonArray("kits").size(), failures.size()));
        }
        if (result.data().getAsJsonArray("kits").isEmpty()) {
            return;
        }
        out.line(TEXTS.text("KitBuild_signer", result.data().get("signer").getAsString()));
    }
}
