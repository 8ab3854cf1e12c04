package org.inkan.cli.fleet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelEnd;
import org.inkan.enrollment.ChannelGap;
import org.inkan.enrollment.ChannelMatrix;
import org.inkan.enrollment.ChannelPair;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fleet channels}: both ends of every channel, and what is missing for them to accept each other. */
@Command
public final class FleetChannels extends CliCommand {

    private static final Texts TEXTS = Texts.beside(FleetChannels.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "hostGlobs")
    private List<String> names = List.of();

    /** The command in these surroundings. */
    public FleetChannels(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        Fleet fleet = InventoryStore.open(folder).load();
        Set<String> chosen = (names.isEmpty() ? HostQuery.all() : HostQuery.all().withAnyName(names)).in(fleet).map(Host::getName)
                .collect(Collectors.toSet());
        JsonArray channels = new JsonArray();
        for (ChannelPair pair : ChannelMatrix.of(folder, fleet, session().clock().instant(), new NullProgressMonitor()).pairs()) {
            if (chosen.contains(pair.machine().host()) || chosen.contains(pair.server().host())) {
                channels.add(json(pair, session().output().locale()));
            }
        }
        JsonObject data = new JsonObject();
        data.addProperty("fleet", fleet.getName());
        data.add("channels", channels);
        return new CommandResult(data);
    }

    private static JsonObject json(ChannelPair pair, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("state", pair.state().name().toLowerCase(Locale.ROOT));
        json.addProperty("text", pair.state().label().in(locale));
        json.add("machine", json(pair, pair.machine(), locale));
        json.add("server", json(pair, pair.server(), locale));
        JsonArray gaps = new JsonArray();
        for (ChannelGap gap : pair.gaps()) {
            JsonObject one = new JsonObject();
            one.addProperty("kind", gap.kind().name().toLowerCase(Locale.ROOT));
            one.addProperty("at", gap.at());
            one.addProperty("what", gap.what().in(locale));
            one.addProperty("next", gap.next().in(locale));
            gaps.add(one);
        }
        json.add("gaps", gaps);
        return json;
    }

    private static JsonObject json(ChannelPair pair, ChannelEnd end, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("host", end.host());
        json.addProperty("name", end.name().orElse(""));
        json.addProperty("root", end.root().orElse(""));
        json.addProperty("stores", end.stores().name().toLowerCase(Locale.ROOT));
        json.addProperty("accepts", pair.roots(end).in(locale));
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        JsonArray channels = result.data().getAsJsonArray("channels");
        if (channels.isEmpty()) {
            out.line(TEXTS.text("FleetChannels_none"));
            return;
        }
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("FleetChannels_machine").in(locale), TEXTS.text("FleetChannels_server").in(locale),
                TEXTS.text("FleetChannels_state").in(locale), TEXTS.text("FleetChannels_next").in(locale));
        for (JsonElement element : channels) {
            JsonObject channel = element.getAsJsonObject();
            JsonArray gaps = channel.getAsJsonArray("gaps");
            String next = gaps.isEmpty() ? "" : gaps.get(0).getAsJsonObject().get("next").getAsString();
            table.row(host(channel, "machine"), host(channel, "server"),
                    new Table.Cell(channel.get("text").getAsString(), style(channel.get("state").getAsString())), next);
        }
        out.table(table);
    }

    private static String host(JsonObject channel, String end) {
        return channel.getAsJsonObject(end).get("host").getAsString();
    }

    private static Style style(String state) {
        return switch (state) {
        case "ready" -> Style.GOOD;
        case "missing" -> Style.BAD;
        default -> Style.DIM;
        };
    }
}
