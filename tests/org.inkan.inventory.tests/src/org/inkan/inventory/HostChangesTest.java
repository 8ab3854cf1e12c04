package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts entered, changed and deleted one by one. */
class HostChangesTest {

    @TempDir
    Path dir;

    private FleetFolder folder;
    private HostChanges changes;

    @BeforeEach
    void create() throws ProblemException {
        folder = FleetFolder.create(dir.resolve("フリート"), "Contoso");
        changes = new HostChanges(folder, Clock.systemUTC());
        changes.add(data("ms01.contoso.com", Role.MANAGEMENT_SERVER));
        changes.add(data("web01.contoso.com", Role.AGENT).with(HostField.PARENT, "ms01.contoso.com")
                .with(HostField.DISPLAY_NAME, "ウェブ サーバー").with(HostField.TAGS, "site=東京\nweb").with(HostField.OS, "Windows Server 2022"));
    }

    private static HostData data(String name, Role role) {
        return HostData.agent("CONTOSO").with(HostField.NAME, name).with(HostField.ROLE, role.id());
    }

    private Host host(String name) throws ProblemException {
        return HostQuery.exactly(InventoryStore.open(folder).load(), name);
    }

    private List<String> rules(HostData data, String original) throws ProblemException {
        HostDirectory others = HostDirectory.of(InventoryStore.open(folder).load());
        return HostRules.check(data, Optional.ofNullable(original), others).stream().map(Finding::rule).toList();
    }

    private static List<String> rules(HostChanges.Outcome outcome) {
        return outcome.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void whatWasEnteredIsReadBack() throws ProblemException {
        HostData read = HostData.of(host("WEB01.contoso.com"));
        assertEquals("ウェブ サーバー", read.get(HostField.DISPLAY_NAME));
        assertEquals(List.of("site=東京", "web"), read.tags());
        assertEquals("Windows Server 2022", read.get(HostField.OS));
        assertEquals("CONTOSO", read.get(HostField.GROUP));
    }

    @Test
    void whatOthersChangedSinceItWasSeenIsToldAndNotReplaced() throws ProblemException {
        List<String> web = List.of("web01.contoso.com");
        List<HostData> seen = List.of(HostData.of(host("web01.contoso.com")));
        changes.change(web, Map.of(HostField.NOTE, "三階", HostField.OS, "Windows Server 2025"));
        HostChanges.Outcome refused = changes.change(web, Map.of(HostField.NOTE, "二階", HostField.DOMAIN, "WORKGROUP"), seen);
        assertEquals(List.of(new HostChanges.Conflict("web01.contoso.com", HostField.NOTE, "三階")), refused.conflicts());
        assertTrue(!refused.written());
        assertEquals("", HostData.of(host("web01.contoso.com")).get(HostField.DOMAIN), "all or nothing");
        assertTrue(changes.change(web, Map.of(HostField.NOTE, " 三階"), seen).written(), "both say the same");
        assertTrue(changes.change(web, Map.of(HostField.DOMAIN, "WORKGROUP"), seen).written(), "nobody else has changed that field");
        assertTrue(changes.change(web, Map.of(HostField.NOTE, "二階")).written(), "without having seen anything, as the command line does");
    }

    @Test
    void aHostKeepsItsEvidenceWhenNameRoleAndGroupChange() throws ProblemException {
        InventoryStore store = InventoryStore.open(folder);
        var fleet = store.load();
        Evidence.record(HostQuery.exactly(fleet, "web01.contoso.com"), Step.P, StepState.DONE, java.time.Instant.EPOCH, "manual", "", "");
        store.save(fleet);
        Map<HostField, String> values = Map.of(HostField.NAME, "gw01.contoso.com", HostField.ROLE, Role.GATEWAY.id(), HostField.GROUP, "東日本");
        HostData moved = HostData.of(host("web01.contoso.com")).with(values);
        assertEquals(List.of("CSV-RENAMED"), rules(changes.change(List.of("web01.contoso.com"), values)));
        Host host = host("gw01.contoso.com");
        assertEquals(Role.GATEWAY, Role.of(host));
        assertEquals(StepState.DONE, Evidence.state(host, Step.P));
        assertEquals(moved, HostData.of(host));
        assertThrows(ProblemException.class, () -> host("web01.contoso.com"));
    }

    @Test
    void aNameIsTakenOnlyOnce() throws Exception {
        byte[] before = Files.readAllBytes(folder.inventory());
        assertEquals(List.of("CSV-NAME-TAKEN"),
                rules(changes.change(List.of("web01.contoso.com"), Map.of(HostField.NAME, "MS01.contoso.com"))));
        assertEquals(List.of("CSV-NAME-TAKEN"), rules(changes.add(data("MS01.contoso.com", Role.AGENT))));
        ProblemException several = assertThrows(ProblemException.class,
                () -> changes.change(List.of("web01.contoso.com", "ms01.contoso.com"), Map.of(HostField.NAME, "x")));
        assertEquals("INV-021", several.problem().code());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(folder.inventory()));
    }

    @Test
    void onlyTheFieldsThatAreGivenChangeInEveryHost() throws Exception {
        HostData server = HostData.of(host("ms01.contoso.com"));
        HostData web = HostData.of(host("web01.contoso.com"));
        HostChanges.Outcome outcome = changes.change(List.of("ms01.contoso.com", "web01*"), Map.of(HostField.NOTE, "棚 3"));
        assertEquals(List.of("ms01.contoso.com", "web01.contoso.com"), outcome.hosts());
        assertTrue(outcome.written());
        assertEquals(server.with(HostField.NOTE, "棚 3"), HostData.of(host("ms01.contoso.com")));
        assertEquals(web.with(HostField.NOTE, "棚 3"), HostData.of(host("web01.contoso.com")));
        assertEquals(2, Files.readString(folder.auditLog()).lines().filter(line -> line.contains("hosts.change")).count());
    }

    @Test
    void ofSeveralHostsTheOneThatWouldBeItsOwnParentIsFound() throws Exception {
        changes.add(data("ms02.contoso.com", Role.MANAGEMENT_SERVER));
        byte[] before = Files.readAllBytes(folder.inventory());
        assertEquals(List.of("CSV-OWN-PARENT"),
                rules(changes.change(List.of("*"), Map.of(HostField.PARENT, "MS02.contoso.com"))));
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(folder.inventory()));
        assertEquals(List.of(), rules(changes.change(List.of("web01.contoso.com"), Map.of(HostField.PARENT, "MS02.contoso.com"))));
    }

    @Test
    void whatIsLeftBehindIsKnownBefore() throws Exception {
        Files.createDirectories(folder.requests("web01.contoso.com"));
        HostLeftovers left = HostLeftovers.of(folder, List.of("ms01.contoso.com"));
        assertEquals(new HostLeftovers(List.of("ms01.contoso.com"), 0, 0, 1), left);
        assertEquals(new HostLeftovers(List.of("ms01.contoso.com", "web01.contoso.com"), 0, 1, 0),
                HostLeftovers.of(folder, List.of("ms01.contoso.com", "web01.contoso.com")));
        assertEquals(2, left.sentences().size());
        assertEquals("INV-020",
                assertThrows(ProblemException.class, () -> HostLeftovers.of(folder, List.of("nowhere"))).problem().code());
    }

    @Test
    void deletedHostsAreGoneAndRecorded() throws Exception {
        changes.delete(List.of("web01.contoso.com"));
        assertEquals(1, HostQuery.all().in(InventoryStore.open(folder).load()).count());
        assertTrue(Files.readString(folder.auditLog()).contains("hosts.delete"));
        ProblemException gone = assertThrows(ProblemException.class, () -> changes.delete(List.of("ms01.contoso.com", "nowhere")));
        assertEquals("INV-020", gone.problem().code());
        assertEquals(1, HostQuery.all().in(InventoryStore.open(folder).load()).count(), "all or none");
    }

    @Test
    void theRulesOfListsHoldForWhatIsEnteredByHand() throws ProblemException {
        assertEquals(List.of(), rules(data("db01.contoso.com", Role.AGENT), null));
        assertEquals(List.of("CSV-NO-NAME", "CSV-NO-GROUP"), rules(HostData.agent(""), null));
        assertEquals(List.of("CSV-ADDRESS"), rules(data("10.0.0.1", Role.AGENT), null));
        assertEquals(List.of("CSV-NOT-ASCII"), rules(data("サーバー", Role.AGENT), null));
        assertEquals(List.of("CSV-NAME-TAKEN"), rules(data("WEB01.contoso.com", Role.AGENT), null));
        assertEquals(List.of("CSV-RENAMED"), rules(data("web02.contoso.com", Role.AGENT), "web01.contoso.com"));
        assertEquals(List.of("CSV-PARENT-AGENT"), rules(data("db01.contoso.com", Role.AGENT).with(HostField.PARENT, "web01.contoso.com"), null));
        assertEquals(List.of("CSV-UNKNOWN-PARENT"), rules(data("db01.contoso.com", Role.AGENT).with(HostField.PARENT, "ms02.contoso.com"), null));
        assertEquals(List.of("CSV-OWN-PARENT"), rules(data("db01.contoso.com", Role.AGENT).with(HostField.PARENT, "DB01.contoso.com"), null));
        assertEquals(List.of("CSV-TOO-LONG"), rules(data("db01.contoso.com", Role.AGENT).with(HostField.NOTE, "x".repeat(2000)), null));
    }
}
