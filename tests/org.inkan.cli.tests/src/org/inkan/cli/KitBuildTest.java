package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Kits of hosts some of which cannot be built. */
class KitBuildTest {

    @TempDir
    Path folder;
    private CliHarness cli;

    @BeforeEach
    void aFleet() throws IOException {
        assertEquals(0, CliHarness.in(folder).run("fleet", "init", "f").exit());
        cli = CliHarness.in(folder).in("f");
        Files.writeString(folder.resolve("f/hosts.csv"), "name,role,management group\ndb01,agent,MG\nweb01,agent,MG\napp01,agent,MG\n");
        assertEquals(0, cli.run("hosts", "import", "hosts.csv").exit());
    }

    /** Something lies where the kit is to be written. */
    private void inTheWay(String host) throws IOException {
        Files.createDirectories(folder.resolve("f/kits/" + host + "-request.zip/x"));
    }

    @Test
    void oneHostWithAProblemStopsNoOther() throws IOException {
        inTheWay("web01");
        CliHarness.Run run = cli.run("kit", "build", "--all", "--json");
        assertEquals(3, run.exit(), run.all());
        JsonObject result = run.json().getAsJsonObject("result");
        assertEquals(2, result.getAsJsonArray("kits").size(), run.all());
        JsonObject failure = result.getAsJsonArray("failures").get(0).getAsJsonObject();
        assertEquals("web01", failure.get("host").getAsString());
        assertTrue(failure.getAsJsonObject("problem").get("code").getAsString().startsWith("CORE-"), run.all());
        assertTrue(Files.isRegularFile(folder.resolve("f/kits/db01-request.zip")));
        CliHarness.Run text = cli.run("kit", "build", "--all", "--lang", "ja");
        assertEquals(3, text.exit(), text.all());
        assertTrue(text.out().contains("web01") && text.out().contains("失敗: 1"), text.all());
    }

    @Test
    void whereNoKitCanBeBuiltTheCommandHasFailed() throws IOException {
        inTheWay("web01");
        CliHarness.Run run = cli.run("kit", "build", "--hosts", "web01");
        assertEquals(1, run.exit(), run.all());
        assertTrue(run.out().contains("web01"), run.all());
    }
}
