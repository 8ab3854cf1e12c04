package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.inkan.enrollment.ChannelPair.State;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.ManagementGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fleet as large as one management group may be, of which a few machines are enrolled. */
class LargeChannelMatrixTest {

    private static final int AGENTS = 1_500;
    private static final int SERVERS = 4;

    @TempDir
    Path dir;

    private Fleet grown(Bench bench) throws Exception {
        Fleet fleet = bench.load();
        ManagementGroup group = fleet.getManagementGroups().getFirst();
        for (int i = 2; i <= SERVERS; i++) {
            host(group, Role.MANAGEMENT_SERVER, "ms" + i + ".contoso.test");
        }
        for (int i = 0; i < AGENTS; i++) {
            host(group, Role.AGENT, "agent%04d.contoso.test".formatted(i));
        }
        InventoryStore.open(bench.folder).save(fleet);
        return bench.load();
    }

    private static void host(ManagementGroup group, Role role, String name) {
        Host host = role.create();
        host.setName(name);
        role.addTo(group, host);
    }

    @Test
    void everyChannelIsThereOnceAndAnEndIsReadOnceHoweverManyChannelsItHas() throws Exception {
        Bench bench = new Bench(dir, 3);
        bench.run(KeyMode.PFX);
        Fleet fleet = grown(bench);
        List<ChannelPair> pairs = ChannelMatrix.of(bench.folder, fleet, Instant.now(), null).pairs();
        assertEquals(2 + AGENTS * SERVERS, pairs.size());
        assertEquals(pairs.size(), pairs.stream().map(pair -> pair.machine().host() + " " + pair.server().host()).distinct().count());
        Set<ChannelEnd> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> ends.addAll(List.of(pair.machine(), pair.server())));
        assertEquals(HostQuery.all().in(fleet).count(), ends.size());
        Map<State, Long> states = pairs.stream().collect(Collectors.groupingBy(ChannelPair::state, Collectors.counting()));
        assertEquals(Map.of(State.WAITING, 2L, State.UNKNOWN, (long) AGENTS * SERVERS), states);
        // The kits of the servers carry nothing yet for agents that have no certificate, and nobody is blamed for it.
        assertTrue(pairs.stream().flatMap(pair -> pair.gaps().stream()).noneMatch(gap -> gap.kind() == ChannelGap.Kind.NOT_IN_KIT));
    }
}
