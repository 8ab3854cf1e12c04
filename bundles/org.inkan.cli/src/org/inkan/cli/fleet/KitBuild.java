package org.inkan.cli.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitBuilding;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;

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
    protected CommandResult execute() throws ProblemException {
        if (!all && hosts.isEmpty()) {
            throw Problem.of("CLI-032", TEXTS, "Enroll_noHosts", "").exception();
        }
        FleetFolder folder = fleetOption.open(session());
        try (FolderLock lock = folder.lock()) {
            Fleet fleet = InventoryStore.open(folder).load();
            List<Host> chosen = all ? HostQuery.all().in(fleet).toList() : HostQuery.named(fleet, hosts);
            JsonArray kits = new JsonArray();
            try (EnrollmentSetup setup = EnrollmentSetup.kits(session(), folder, chosen)) {
                KitBuilding building = new KitBuilding(setup.context());
                for (Host host : chosen) {
                    Path kit = building.build(host);
                    JsonObject json = new JsonObject();
                    json.addProperty("host", host.getName());
                    json.addProperty("file", kit.toString());
                    kits.add(json);
                }
                AuditLog.open(folder.path(), session().clock()).append("kit.build",
                        Map.of("kits", String.valueOf(kits.size()), "signer", setup.signer()));
                JsonObject data = new JsonObject();
                data.addProperty("signer", setup.signer());
                data.add("kits", kits);
                return new CommandResult(data);
            }
        }
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        result.data().getAsJsonArray("kits").forEach(kit -> out.line(kit.getAsJsonObject().get("file").getAsString()));
        out.line(TEXTS.text("KitBuild_signer", result.data().get("signer").getAsString()));
    }
}
