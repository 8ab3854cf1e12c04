package org.inkan.cli.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
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
        for (KitRun.Built kit : outcome.kits()) {
            if (kit.problem().isPresent()) {
                throw kit.problem().get().exception();
            }
            JsonObject json = new JsonObject();
            json.addProperty("host", kit.host());
            json.addProperty("file", kit.file().orElseThrow().toString());
            kits.add(json);
        }
        JsonObject data = new JsonObject();
        data.addProperty("signer", outcome.signer());
        data.add("kits", kits);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        result.data().getAsJsonArray("kits").forEach(kit -> out.line(kit.getAsJsonObject().get("file").getAsString()));
        out.line(TEXTS.text("KitBuild_signer", result.data().get("signer").getAsString()));
    }
}
