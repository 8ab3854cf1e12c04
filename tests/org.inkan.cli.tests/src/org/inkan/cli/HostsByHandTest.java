package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Machines that are entered, changed and removed one by one. */
class HostsByHandTest {

    @TempDir
    Path folder;

    private CliHarness cli;

    @BeforeEach
    void fleet() {
        assertEquals(0, CliHarness.in(folder).run("fleet", "init", "f").exit());
        cli = CliHarness.in(folder).in("f");
        good("hosts", "add", "ms01.contoso.com", "--role", "ms", "--management-group", "CONTOSO");
        good("hosts", "add", "web01.contoso.com", "--parent", "ms01.contoso.com", "--tag", "site=東京", "--tag", "web");
    }

    private String good(String... arguments) {
        CliHarness.Run run = cli.run(arguments);
        assertEquals(0, run.exit(), run.all());
        return run.out();
    }

    private JsonObject json(String... arguments) {
        return com.google.gson.JsonParser.parseString(good(arguments)).getAsJsonObject().getAsJsonObject("result");
    }

    @Test
    void aHostGoesIntoTheOnlyManagementGroup() {
        JsonObject host = json("hosts", "show", "web01", "--json");
        assertEquals("CONTOSO", host.get("managementGroup").getAsString());
        assertEquals("ms01.contoso.com", host.get("parent").getAsString());
        assertTrue(good("hosts", "list", "--tag", "site=東京").contains("web01"));
    }

    @Test
    void whatAListWouldRefuseIsRefusedAndNothingIsWritten() {
        for (String[] wrong : new String[][] { { "hosts", "add", "10.0.0.1" }, { "hosts", "add", "WEB01.contoso.com" },
                { "hosts", "set", "web01", "--parent", "web01.contoso.com" }, { "hosts", "set", "web01", "--name", "ms01.contoso.com" },
                { "hosts", "set", "web01", "--management-group=" } }) {
            CliHarness.Run run = cli.run(wrong);
            assertEquals(1, run.exit(), run.all());
            assertTrue(run.all().contains("CSV-"), run.all());
        }
        assertEquals(2, json("hosts", "list", "--json").getAsJsonArray("hosts").size());
        assertEquals("ms01.contoso.com", json("hosts", "show", "web01", "--json").get("parent").getAsString());
    }

    @Test
    void anEmptyValueClearsAndWhatIsNotNamedStays() {
        good("hosts", "set", "*", "--display-name", "棚 3");
        good("hosts", "set", "web01", "--parent=");
        JsonObject host = json("hosts", "show", "web01", "--json");
        assertEquals("", host.get("parent").getAsString());
        assertEquals("棚 3", host.get("displayName").getAsString());
    }

    @Test
    void whoRemovesAHostIsToldWhatStays() {
        JsonObject tried = json("hosts", "remove", "ms01", "--dry-run", "--json");
        assertEquals(1, tried.get("children").getAsInt());
        assertEquals(2, json("hosts", "list", "--json").getAsJsonArray("hosts").size());
        assertTrue(good("hosts", "remove", "ms01").replaceAll("\\s+", " ").contains("another parent"));
        assertEquals(1, json("hosts", "list", "--json").getAsJsonArray("hosts").size());
    }
}
