package org.inkan.enrollment.ui.channels;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.ChannelEnd;
import org.inkan.enrollment.ChannelGap;
import org.inkan.enrollment.ChannelGap.Kind;
import org.inkan.enrollment.ChannelPair;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.Role;

/** Channels in every state, without a fleet behind them. */
public final class SampleChannels {

    private final FleetFolder folder;
    private final List<ChannelRow> rows = new ArrayList<>();

    SampleChannels(Path parent) throws ProblemException {
        folder = FleetFolder.create(parent.resolve("fleet"), "Contoso");
    }

    /** A channel with gaps of these kinds, all at the machine. */
    SampleChannels add(String machine, String server, Kind... kinds) {
        List<ChannelGap> gaps = new ArrayList<>();
        for (Kind kind : kinds) {
            gaps.add(new ChannelGap(kind, machine, server, "Contoso Root CA"));
        }
        rows.add(new ChannelRow(folder, new ChannelPair(end(machine), end(server), gaps)));
        return this;
    }

    /** Agents that all report to all servers. */
    SampleChannels crowd(int agents, int servers) {
        for (int agent = 0; agent < agents; agent++) {
            for (int server = 0; server < servers; server++) {
                add("agent%04d.contoso.test".formatted(agent), "ms%02d.contoso.test".formatted(server), Kind.NO_CERTIFICATE);
            }
        }
        return this;
    }

    List<ChannelRow> rows() {
        return rows;
    }

    private static ChannelEnd end(String host) {
        return new ChannelEnd(host, Optional.of(Role.AGENT), Optional.of(host), Optional.of(Instant.parse("2030-01-01T00:00:00Z")),
                List.of(), ChannelEnd.Stores.PROVEN);
    }
}
