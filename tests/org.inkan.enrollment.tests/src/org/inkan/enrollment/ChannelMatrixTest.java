package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.enrollment.ChannelGap.Kind;
import org.inkan.enrollment.ChannelPair.State;
import org.inkan.host.Kit;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server and two agents; the CAs are stand-ins. */
class ChannelMatrixTest {

    private static final String SERVER = "ms1.contoso.test";
    private static final String AGENT = "web1.contoso.test";

    @TempDir
    Path dir;
    private Bench bench;

    @BeforeEach
    void make() throws Exception {
        bench = new Bench(dir, 3);
    }

    private List<ChannelPair> pairs() throws Exception {
        return pairs(bench.load(), Instant.now());
    }

    private List<ChannelPair> pairs(Fleet fleet, Instant now) throws Exception {
        return ChannelMatrix.of(bench.folder, fleet, now, null).pairs();
    }

    private static List<String> gaps(ChannelPair pair) {
        return pair.gaps().stream().map(gap -> gap.kind() + " " + gap.at()).toList();
    }

    @Test
    void aNewFleetCannotBeJudged() throws Exception {
        assertEquals(List.of(AGENT, "web2.contoso.test"), pairs().stream().map(pair -> pair.machine().host()).toList());
        ChannelPair first = pairs().getFirst();
        assertEquals(State.UNKNOWN, first.state());
        assertEquals(List.of("NO_CERTIFICATE " + AGENT, "NO_CERTIFICATE " + SERVER), gaps(first));
    }

    @Test
    void enrolledMachinesWaitForTheirKits() throws Exception {
        bench.run(KeyMode.PFX);
        for (ChannelPair pair : pairs()) {
            assertEquals(State.WAITING, pair.state(), gaps(pair)::toString);
            assertTrue(pair.roots(pair.machine()).in(Locale.ENGLISH).endsWith("in the kit"));
        }
    }

    @Test
    void aChannelIsReadyWhenTheResultsOfBothEndsProveTheirStores() throws Exception {
        bench.run(KeyMode.PFX);
        Fleet fleet = bench.load();
        install(fleet, SERVER);
        assertEquals(List.of("KIT_NOT_RUN " + AGENT), gaps(pairs(fleet, Instant.now()).getFirst()));
        install(fleet, AGENT);
        List<ChannelPair> pairs = pairs(fleet, Instant.now());
        assertEquals(State.READY, pairs.getFirst().state());
        assertEquals(State.WAITING, pairs.get(1).state());
    }

    @Test
    void aResultOfAnOlderKitProvesNothingAboutTheNewOne() throws Exception {
        bench.run(KeyMode.PFX);
        Fleet fleet = bench.load();
        install(fleet, SERVER);
        new KitBuilding(bench.context).build(HostQuery.named(fleet, List.of(SERVER)).getFirst());
        assertTrue(gaps(pairs(fleet, Instant.now()).getFirst()).contains("KIT_NOT_RUN " + SERVER));
    }

    @Test
    void aKitBuiltBeforeTheServerHadItsOtherCaLacksThatRoot() throws Exception {
        bench.authority.denied = Set.of(SERVER);
        bench.run(KeyMode.PFX);
        assertEquals(State.UNKNOWN, pairs().getFirst().state());
        EnrollmentContext second = new EnrollmentContext(bench.folder, new FolderAuthority(dir.resolve("second")),
                Optional.empty(), bench.context.passwords(), bench.context.kits(), bench.context.clock());
        Fleet fleet = bench.load();
        new EnrollmentRun(second).run(fleet, bench.plan(fleet, KeyMode.PFX), null);
        ChannelPair pair = pairs().getFirst();
        assertEquals(State.MISSING, pair.state());
        assertEquals(List.of("NOT_IN_KIT " + AGENT, "KIT_NOT_RUN " + SERVER), gaps(pair));
        assertTrue(pair.gaps().getFirst().next().in(Locale.ENGLISH).endsWith("inkan kit build " + AGENT));
        assertTrue(pair.roots(pair.machine()).in(Locale.ENGLISH).endsWith("missing"));
        assertTrue(pair.roots(pair.server()).in(Locale.JAPANESE).endsWith("キット内"));
        Files.delete(bench.folder.installKit(AGENT));
        assertEquals(List.of("NO_KIT " + AGENT, "KIT_NOT_RUN " + SERVER), gaps(pairs().getFirst()));
    }

    @Test
    void anotherNameInTheCertificateAndItsEndAreMissing() throws Exception {
        bench.run(KeyMode.PFX);
        Files.copy(new HostFiles(bench.folder, "web2.contoso.test").certificate(), new HostFiles(bench.folder, AGENT).certificate(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        ChannelPair pair = pairs().getFirst();
        assertEquals(Kind.NAME, pair.gaps().getFirst().kind());
        assertTrue(pair.name(pair.machine()).in(Locale.ENGLISH).startsWith("web2.contoso.test"));
        ChannelPair later = pairs(bench.load(), Instant.now().plus(Duration.ofDays(20000))).get(1);
        assertEquals(List.of("EXPIRED web2.contoso.test", "EXPIRED " + SERVER), gaps(later).subList(0, 2));
    }

    @Test
    void aDamagedChainAndAServerOutsideTheFleetAreNamed() throws Exception {
        bench.run(KeyMode.PFX);
        Files.write(new HostFiles(bench.folder, SERVER).chain(), new byte[] { 0x30, (byte) 0x82, 1 });
        Fleet fleet = bench.load();
        HostQuery.named(fleet, List.of("web2.contoso.test")).getFirst().setParent("elsewhere");
        InventoryStore.open(bench.folder).save(fleet);
        assertEquals("NO_ROOT " + SERVER, gaps(pairs().getFirst()).getFirst());
        assertEquals(List.of("NO_HOST elsewhere"), gaps(pairs().get(1)));
    }

    @Test
    void everyGapSaysWhatAndNextInBothLanguages() {
        for (Kind kind : Kind.values()) {
            ChannelGap gap = new ChannelGap(kind, "a", "b", "c");
            assertFalse(gap.what().in(Locale.ENGLISH).equals(gap.what().in(Locale.JAPANESE)));
            assertFalse(gap.next().in(Locale.ENGLISH).equals(gap.next().in(Locale.JAPANESE)));
        }
    }

    @Test
    void readingIsCancelled() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Fleet fleet = bench.load();
        Assertions.assertThrows(OperationCanceledException.class,
                () -> ChannelMatrix.of(bench.folder, fleet, Instant.now(), monitor));
    }

    private void install(Fleet fleet, String host) throws Exception {
        Kit kit = HostAnswer.kit(bench.folder.installKit(host));
        HostAnswer answer = HostAnswer.installed(kit, new HostFiles(bench.folder, host).readCertificate().orElseThrow());
        new KitAcceptance(bench.folder, fleet, Clock.systemUTC()).accept(answer.json(), "result.json", Optional.empty());
    }
}
