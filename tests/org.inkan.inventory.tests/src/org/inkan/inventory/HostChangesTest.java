package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        changes.save(Optional.empty(), data("ms01.contoso.com", Role.MANAGEMENT_SERVER));
        changes.save(Optional.empty(), data("web01.contoso.com", Role.AGENT).with(HostField.PARENT, "ms01.contoso.com")
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

    @Test
    void whatWasEnteredIsReadBack() throws ProblemException {
        HostData read = HostData.of(host("WEB01.contoso.com"));
        assertEquals("ウェブ サーバー", read.get(HostField.DISPLAY_NAME));
        assertEquals(List.of("site=東京", "web"), read.tags());
        assertEquals("Windows Server 2022", read.get(HostField.OS));
        assertEquals("CONTOSO", read.get(HostField.GROUP));
    }

    @Test
    void aHostKeepsItsEvidenceWhenNameRoleAndGroupChange() throws ProblemException {
        InventoryStore store = InventoryStore.open(folder);
        var fleet = store.load();
        Evidence.record(HostQuery.exactly(fleet, "web01.contoso.com"), Step.P, StepState.DONE, java.time.Instant.EPOCH, "manual", "", "");
        store.save(fleet);
        HostData moved = HostData.of(host("web01.contoso.com")).with(HostField.NAME, "gw01.contoso.com")
                .with(HostField.ROLE, Role.GATEWAY.id()).with(HostField.GROUP, "東日本");
        changes.save(Optional.of("web01.contoso.com"), moved);
        Host host = host("gw01.contoso.com");
        assertEquals(Role.GATEWAY, Role.of(host));
        assertEquals(StepState.DONE, Evidence.state(host, Step.P));
        assertEquals(moved, HostData.of(host));
        assertThrows(ProblemException.class, () -> host("web01.contoso.com"));
    }

    @Test
    void aNameIsTakenOnlyOnce() throws Exception {
        byte[] before = Files.readAllBytes(folder.inventory());
        ProblemException taken = assertThrows(ProblemException.class,
                () -> changes.save(Optional.of("web01.contoso.com"), data("MS01.contoso.com", Role.AGENT)));
        assertEquals("INV-021", taken.problem().code());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(folder.inventory()));
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
