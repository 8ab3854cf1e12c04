package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.inkan.testkit.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code ca revoke} with several serial numbers: one CRL in the end tells of them all. */
class RevokeSeveralTest {

    @TempDir
    Path folder;

    private final JsonSchema schema = WholeJobTest.schema();
    private CliHarness cli;
    private List<String> serials;

    @BeforeEach
    void sample() {
        CliHarness.Run made = CliHarness.in(folder).run("quickstart", "fleet");
        assertEquals(0, made.exit(), made.all());
        cli = CliHarness.in(folder).in("fleet");
        serials = run(0, "ca", "issued").getAsJsonArray("certificates").asList().stream()
                .map(each -> each.getAsJsonObject().get("serial").getAsString()).limit(3).toList();
        assertEquals(3, serials.size());
    }

    private JsonObject run(int exit, String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.add("--json");
        CliHarness.Run run = cli.run(line.toArray(String[]::new));
        assertEquals(exit, run.exit(), run.all());
        assertEquals(List.of(), schema.errors(run.json()), run.out());
        return run.json().has("result") ? run.json().getAsJsonObject("result") : run.json();
    }

    private String crl() {
        run(0, "ca", "crl", "--out", "list.pem");
        return Tool.openssl().in(cli.folder()).run("crl", "-noout", "-text", "-in", "list.pem").ok().stdout();
    }

    private static int number(String crl) {
        return Integer.parseInt(crl.replaceAll("(?s).*X509v3 CRL Number:\\s*(\\d+).*", "$1"));
    }

    private static List<String> strings(JsonObject result, String member) {
        return result.getAsJsonArray(member).asList().stream().map(JsonElement::getAsString).toList();
    }

    @Test
    void allAreRevokedAndOneNewCrlHasThem() {
        int before = number(crl());
        JsonObject result = run(0, "ca", "revoke", serials.get(0), serials.get(1).toUpperCase(Locale.ROOT), serials.get(0), "--reason",
                "key_compromise");
        assertEquals(serials.subList(0, 2).stream().map(serial -> serial.replaceFirst("^0+", "")).toList(), strings(result, "revoked"));
        assertTrue(result.get("crlPublished").getAsBoolean());
        String after = crl();
        assertEquals(before + 1, number(after));
        serials.subList(0, 2).forEach(serial -> assertTrue(after.toLowerCase(Locale.ROOT).contains(serial), after));
        assertFalse(after.toLowerCase(Locale.ROOT).contains(serials.get(2)), after);
    }

    @Test
    void oneThatIsUnknownKeepsNoOtherFromItAndIsNamed() {
        JsonObject result = run(3, "ca", "revoke", "0badc0de", serials.get(0));
        assertEquals(1, strings(result, "revoked").size());
        JsonObject failed = result.getAsJsonArray("failed").get(0).getAsJsonObject();
        assertEquals("badc0de", failed.get("serial").getAsString());
        assertTrue(failed.getAsJsonObject("problem").get("code").getAsString().startsWith("CAE-"), failed.toString());
        CliHarness.Run shown = cli.run("ca", "revoke", "0badc0de", serials.get(1));
        assertEquals(3, shown.exit());
        String words = shown.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("badc0de has not been revoked: CAE-") && words.contains("has been revoked."), words);
        int before = number(crl());
        assertEquals(List.of(), strings(run(1, "ca", "revoke", "0badc0de", "0badc0df"), "revoked"));
        assertEquals(before, number(crl()));
    }

    @Test
    void whatIsNoSerialNumberIsToldBeforeAnythingIsRevoked() {
        int before = number(crl());
        CliHarness.Run run = cli.run("ca", "revoke", serials.get(0), "none");
        assertEquals(1, run.exit(), run.all());
        assertTrue(run.all().contains("CLI-013") && run.all().contains("none"), run.all());
        assertEquals(before, number(crl()));
        assertEquals(2, cli.run("ca", "revoke").exit());
    }
}
