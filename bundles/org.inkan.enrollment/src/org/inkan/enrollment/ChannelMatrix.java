package org.inkan.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.ChannelGap.Kind;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.trust.TrustAnalysis;
import org.inkan.trust.TrustEnd;
import org.inkan.trust.TrustNeed;

/**
 * Both ends of every channel of a fleet: whose roots and names satisfy whom, and what is missing. Judged from what lies in
 * the folder and from evidence; no machine is asked. Time is linear in the number of channels.
 *
 * @param pairs in the order of the fleet
 */
public record ChannelMatrix(List<ChannelPair> pairs) {

    /** Copies the list. */
    public ChannelMatrix {
        pairs = List.copyOf(pairs);
    }

    /**
     * Judges all channels of a fleet.
     *
     * @param now decides which certificates have expired
     * @throws ProblemException CORE-003 if the folder cannot be listed
     */
    public static ChannelMatrix of(FleetFolder folder, Fleet fleet, Instant now, IProgressMonitor monitor) throws ProblemException {
        List<Host> hosts = HostQuery.all().in(fleet).toList();
        SubMonitor progress = SubMonitor.convert(monitor, hosts.size());
        ChannelPeers peers = ChannelPeers.of(fleet);
        ChannelEnds ends = new ChannelEnds(folder);
        for (Host host : hosts) {
            progress.split(1);
            ends.read(host);
        }
        Map<Way, List<TrustNeed>> needs = needs(ends, peers);
        List<ChannelPair> pairs = new ArrayList<>();
        peers.parents().forEach((below, servers) -> {
            for (String above : servers) {
                ChannelEnd machine = ends.end(below);
                ChannelEnd server = ends.end(above);
                List<ChannelGap> gaps = new ArrayList<>();
                own(machine, server, now, gaps);
                own(server, machine, now, gaps);
                stores(machine, server, needs.getOrDefault(new Way(below, above), List.of()), gaps);
                stores(server, machine, needs.getOrDefault(new Way(above, below), List.of()), gaps);
                pairs.add(new ChannelPair(machine, server, gaps));
            }
        });
        return new ChannelMatrix(pairs);
    }

    /** One direction of a channel. */
    private record Way(String at, String peer) {
    }

    private static Map<Way, List<TrustNeed>> needs(ChannelEnds ends, ChannelPeers peers) {
        List<TrustEnd> all = ends.keys().stream().map(key -> ends.trust(key, peers.parents().getOrDefault(key, Set.of()))).toList();
        Map<Way, List<TrustNeed>> needs = new HashMap<>();
        for (TrustNeed need : TrustAnalysis.analyse(all).needs()) {
            needs.computeIfAbsent(new Way(need.at(), need.peer()), any -> new ArrayList<>(2)).add(need);
        }
        return needs;
    }

    /** What an end itself must have: a certificate for its own name, still valid, below a root. */
    private static void own(ChannelEnd end, ChannelEnd peer, Instant now, List<ChannelGap> gaps) {
        if (end.role().isEmpty()) {
            gaps.add(new ChannelGap(Kind.NO_HOST, end.host(), peer.host(), ""));
        } else if (!end.hasCertificate()) {
            gaps.add(new ChannelGap(Kind.NO_CERTIFICATE, end.host(), peer.host(), ""));
        } else {
            String name = end.name().orElse("");
            if (!name.equalsIgnoreCase(end.host())) {
                gaps.add(new ChannelGap(Kind.NAME, end.host(), peer.host(), name));
            }
            Instant notAfter = end.notAfter().get();
            if (!notAfter.isAfter(now)) {
                gaps.add(new ChannelGap(Kind.EXPIRED, end.host(), peer.host(), notAfter.toString()));
            }
            if (end.root().isEmpty()) {
                gaps.add(new ChannelGap(Kind.NO_ROOT, end.host(), peer.host(), ""));
            }
        }
    }

    /** What an end must have in its stores for the other; without a certificate of its own there is no kit to build yet. */
    private static void stores(ChannelEnd at, ChannelEnd peer, List<TrustNeed> needs, List<ChannelGap> gaps) {
        if (needs.isEmpty() || !at.hasCertificate()) {
            return;
        }
        if (at.stores() == ChannelEnd.Stores.NO_KIT) {
            gaps.add(new ChannelGap(Kind.NO_KIT, at.host(), peer.host(), ""));
            return;
        }
        List<TrustNeed> open = needs.stream().filter(TrustNeed::open).toList();
        for (TrustNeed need : open) {
            gaps.add(new ChannelGap(Kind.NOT_IN_KIT, at.host(), peer.host(), ChannelEnd.label(need.certificate())));
        }
        if (open.isEmpty() && at.stores() == ChannelEnd.Stores.KIT_BUILT) {
            gaps.add(new ChannelGap(Kind.KIT_NOT_RUN, at.host(), peer.host(), ""));
        }
    }
}
