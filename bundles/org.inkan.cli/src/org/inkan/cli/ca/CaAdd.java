package org.inkan.cli.ca;

import java.util.LinkedHashMap;
import java.util.Map;

import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.ConnectionSetup;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ca add}: a connection to a CA; a CA that lives in the fleet is created. */
@Command
public final class CaAdd extends CliCommand {

    private static final Texts TEXTS = Texts.beside(CaAdd.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String connectionName;

    @Option(names = { "-o", "--option" }, paramLabel = "KEY=VALUE", descriptionKey = "option")
    private Map<String, String> options = new LinkedHashMap<>();

    /** The command in these surroundings. */
    public CaAdd(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        CaBackends backends = AuthorityOption.backends(session());
        BackendDescriptor backend = backends.require(kind);
        String name = connectionName == null ? backend.shortName() : connectionName;
        Connection connection = new Connection(name, backend.id(), options);
        CaIdentity identity = new ConnectionSetup(backends).add(connection,
                AuthorityOption.context(session(), folder, connection), new NullProgressMonitor());
        JsonObject data = new JsonObject();
        data.addProperty("name", name);
        data.addProperty("kind", backend.id());
        JsonArray chain = new JsonArray();
        identity.chain().stream().map(JsonShapes::certificate).forEach(chain::add);
        data.add("chain", chain);
        // What is wrong with other back ends is told, but this connection was added.
        return new CommandResult(data, backends.findings(), ExitCode.OK);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.line(TEXTS.text("CaAdd_done", result.data().get("name").getAsString()));
        result.data().getAsJsonArray("chain").forEach(certificate -> out
                .line("  " + certificate.getAsJsonObject().get("subject").getAsString()));
        out.line(TEXTS.text("CaAdd_next"));
    }
}
