package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Agent;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryStoreTest {

    private static final String OPEN = "<inventory:Fleet xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:inventory=\"urn:inkan:inventory\"";

    @TempDir
    Path dir;
    private FleetFolder folder;

    @BeforeEach
    void create() throws ProblemException {
        folder = FleetFolder.create(dir.resolve("fleet"), "Contoso 東京");
    }

    @Test
    void whatIsSavedIsReadBack() throws Exception {
        Fleet fleet = sample();
        InventoryStore.open(folder).save(fleet);
        InventoryStore store = InventoryStore.open(folder.path());
        Fleet read = store.load();
        Host host = HostQuery.all().withName("web01*").in(read).findFirst().orElseThrow();
        assertEquals("受付サーバー <1> & \"x\"", host.getDisplayName());
        assertEquals(StepState.DONE, Evidence.state(host, Step.N));
        assertEquals(Instant.parse("2026-01-02T03:04:05Z"), Evidence.of(host, Step.N).orElseThrow().getAt());
        assertEquals(InventoryStore.VERSION, read.getVersion());
        assertTrue(store.findings().isEmpty());
    }

    @Test
    void savingTheSameTwiceGivesTheSameBytesAndNoNewBackup() throws Exception {
        InventoryStore store = InventoryStore.open(folder);
        store.save(sample());
        byte[] first = Files.readAllBytes(folder.inventory());
        byte[] backup = Files.readAllBytes(folder.inventoryBackup());
        store.save(store.load());
        assertArrayEquals(first, Files.readAllBytes(folder.inventory()));
        assertArrayEquals(backup, Files.readAllBytes(folder.inventoryBackup()));
        assertTrue(Files.readString(folder.inventory()).lines().filter(l -> l.contains("<agents ")).count() == 2);
    }

    @Test
    void exactlyOneOlderVersionIsKept() throws Exception {
        InventoryStore store = InventoryStore.open(folder);
        for (int i = 0; i < 3; i++) {
            Fleet fleet = store.load();
            fleet.setName("round " + i);
            store.save(fleet);
        }
        assertTrue(Files.readString(folder.inventoryBackup()).contains("round 1"));
        try (var files = Files.list(folder.path())) {
            assertEquals(List.of("fleet.inkan", "fleet.inkan.bak", "templates"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aSecondFleetInTheFolderIsRefused() {
        assertEquals("INV-002", code(() -> FleetFolder.create(folder.path(), "again")));
        assertEquals("INV-001", code(() -> FleetFolder.open(dir)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" })
    void documentTypesAreRefusedAtOnce(String doctype) throws IOException {
        write("<?xml version=\"1.0\"?>" + doctype + OPEN + " name=\"&e;&c;\"/>");
        assertEquals("INV-005", assertTimeoutPreemptively(Duration.ofSeconds(2), () -> code(this::load)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<managementGroups href=\"file:///etc/passwd#/\"/>",
            "<managementGroups name=\"MG\"><gateways href=\"http://127.0.0.1:1/x#/\"/></managementGroups>",
            "<managementGroups name=\"MG\"><agents name=\"a\"><facts href=\"file:///etc/passwd#/\"/></agents></managementGroups>",
            "<managementGroups name=\"MG\"><agents name=\"a\"><evidence href=\"other.inkan#/\"/></agents></managementGroups>" })
    void aReferenceToAnotherFileIsRefusedAtEveryDepth(String content) throws IOException {
        write(OPEN + " version=\"1\">" + content + "</inventory:Fleet>");
        assertEquals("INV-005", code(this::load));
    }

    @Test
    void timesAreReadAsTheyStandHoweverManyThereAre() throws Exception {
        StringBuilder hosts = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            hosts.append("<agents name=\"a").append(i).append("\"><facts collectedAt=\"")
                    .append(Instant.EPOCH.plusSeconds(i / 2)).append("\"/></agents>");
        }
        write(OPEN + " version=\"1\"><managementGroups name=\"MG\">" + hosts + "</managementGroups></inventory:Fleet>");
        List<Agent> read = load().getManagementGroups().get(0).getAgents();
        for (int i = 0; i < 3000; i++) {
            assertEquals(Instant.EPOCH.plusSeconds(i / 2), read.get(i).getFacts().getCollectedAt());
        }
        write(OPEN + " version=\"1\"><managementGroups name=\"MG\"><agents name=\"a\"><facts collectedAt=\"soon\"/></agents>"
                + "</managementGroups></inventory:Fleet>");
        assertEquals("INV-003", code(this::load));
    }

    @Test
    void otherFilesAreNeverOpened() throws Exception {
        write(OPEN + " version=\"1\"><managementGroups name=\"MG\"><agents href=\"file:///etc/passwd#/\"/>"
                + "</managementGroups></inventory:Fleet>");
        assertTrue(List.of("INV-005", "INV-003").contains(code(this::load)));
        write(OPEN + " xmlns:q=\"urn:q\" xsi:schemaLocation=\"urn:q file:///etc/passwd\" version=\"1\"><q:x/></inventory:Fleet>");
        assertEquals(1, load().eResource().getResourceSet().getResources().size());
    }

    @Test
    void damagedFilesAreReportedWithLineAndColumn() throws IOException {
        write(OPEN + " version=\"1\">\n<managementGroups name=\"x\"\n</inventory:Fleet>");
        ProblemException e = assertThrows(ProblemException.class, this::load);
        assertEquals("INV-003", e.problem().code());
        assertTrue(e.problem().where().matches(".*fleet\\.inkan:3:\\d+"), e.problem().where());
        write(OPEN + " version=\"one\"/>");
        assertEquals("INV-003", code(this::load));
        write("<html/>");
        assertEquals("INV-003", code(this::load));
        write("");
        assertEquals("INV-003", code(this::load));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        write(OPEN + ">" + "<managementGroups>".repeat(100_000));
        assertEquals("INV-003", assertTimeoutPreemptively(Duration.ofSeconds(2), () -> code(this::load)));
    }

    @Test
    void newerVersionsAreRefusedByName() throws IOException {
        write(OPEN + " version=\"99\" colour=\"red\"/>");
        assertEquals("INV-004", code(this::load));
    }

    @Test
    void unknownFeaturesAreReportedWithPositionAndKept() throws Exception {
        write(OPEN + " version=\"1\" name=\"f\">\n  <managementGroups name=\"MG\" colour=\"red\"/>\n</inventory:Fleet>");
        InventoryStore store = InventoryStore.open(folder);
        Fleet fleet = store.load();
        assertEquals(1, store.findings().size());
        assertEquals(2, store.findings().get(0).place().line());
        assertEquals("colour", store.findings().get(0).place().element());
        fleet.setName("renamed");
        store.save(fleet);
        assertTrue(Files.readString(folder.inventory()).contains("colour=\"red\""));
    }

    /** In this imagined version 0 hosts had {@code fqdn} where they have {@code name} now. */
    @Test
    void olderVersionsAreMigrated() throws Exception {
        write(OPEN + " version=\"0\"><managementGroups name=\"MG\"><agents fqdn=\"web01.contoso.test\"/>"
                + "</managementGroups></inventory:Fleet>");
        FleetMigration renamed = new FleetMigration() {
            @Override
            public int fromVersion() {
                return 0;
            }

            @Override
            public void migrate(Fleet fleet, OldValues old) {
                HostQuery.all().in(fleet).forEach(host -> old.take(host, "fqdn").ifPresent(host::setName));
            }
        };
        InventoryStore store = new InventoryStore(folder, List.of(renamed), 1);
        Fleet fleet = store.load();
        assertEquals("web01.contoso.test", HostQuery.all().in(fleet).findFirst().orElseThrow().getName());
        store.save(fleet);
        assertFalse(Files.readString(folder.inventory()).contains("fqdn"));
        assertEquals(1, InventoryStore.open(folder).load().getVersion());
    }

    private Fleet load() throws ProblemException {
        return InventoryStore.open(folder).load();
    }

    private void write(String xml) throws IOException {
        Files.writeString(folder.inventory(), xml);
    }

    private static String code(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(ProblemException.class, call).problem().code();
    }

    private static Fleet sample() {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        fleet.setName("Contoso 東京");
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("MG1");
        fleet.getManagementGroups().add(group);
        for (String name : List.of("web01.contoso.test", "web02")) {
            Host host = Role.AGENT.create();
            host.setName(name);
            host.setDisplayName("受付サーバー <1> & \"x\"");
            Evidence.record(host, Step.N, StepState.DONE, Instant.parse("2026-01-02T03:04:05Z"), "csv", "", "");
            Role.AGENT.addTo(group, host);
        }
        return fleet;
    }
}
