package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.inkan.cli.output.DisplayWidth;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every command once on one fleet: exit code, JSON by the published schema, text in both languages, no secret kept. */
class WholeJobTest {

    private static final String CERTIFICATE = "requests/web01/certificate.cer";

    @TempDir
    Path folder;

    private final Set<String> seen = new HashSet<>();
    private final JsonSchema schema = schema();
    private CliHarness cli;

    @Test
    void everyCommandWorksAndPrintsWhatTheSchemaSays() throws IOException {
        cli = CliHarness.in(folder);
        good("fleet init f");
        cli = cli.in("f");
        Files.writeString(cli.folder().resolve("hosts.csv"),
                "name,role,management group,display name\nms01.example.test,management server,MG1,管理サーバー 1号機\n"
                        + "web01,agent,MG1,ウェブ\n10.0.0.1,agent,MG1,bad\n");
        assertEquals(3, json("hosts import hosts.csv").exit());
        authority();
        enrollment();
        files();
        good("ca revoke " + serial());
        good("audit verify");
        good("completion zsh");
        good("kit build --all");
        Files.writeString(cli.folder().resolve("result.json"), "{}");
        assertEquals(1, json("kit accept result.json").exit());
        assertTrue(json("ca deny 999").exit() != 0);
        takenBack();
        assertEquals(0, json("quickstart f2").exit());
        List<String> forgotten = new ArrayList<>(InkanCommandLine.names());
        forgotten.removeAll(seen);
        assertEquals(List.of(), forgotten);
        noSecretIsKept();
    }

    /** Both certificates, one of which is revoked already, as after an undo that was killed. */
    private void takenBack() {
        List<String> both = List.of("ms01.example.test", "web01");
        assertEquals(both, names(good("enroll --undo --all --dry-run")));
        List<String> serials = both.stream().map(host -> openssl("x509", "-noout", "-serial", "-in", "requests/" + host + "/certificate.cer")
                .replace("serial=", "").strip()).toList();
        assertEquals(both, names(good("enroll --undo --all --reason unspecified")));
        both.forEach(host -> assertFalse(Files.exists(cli.folder().resolve("requests/" + host + "/certificate.cer"))));
        good("ca crl --out after.pem");
        String revoked = openssl("crl", "-noout", "-text", "-in", "after.pem");
        serials.forEach(serial -> assertTrue(revoked.contains("Serial Number: " + serial), revoked));
        assertEquals(List.of(), names(good("enroll --undo --all")));
        assertEquals(2, good("enroll --all --keys pfx").get("pending").getAsInt());
    }

    private String openssl(String... arguments) {
        return Tool.openssl().in(cli.folder()).run(arguments).ok().stdout();
    }

    private static List<String> names(JsonObject result) {
        return result.getAsJsonArray("undo").asList().stream().map(JsonElement::getAsString).sorted().toList();
    }

    private void authority() {
        good("ca backends");
        good("ca add embedded");
        good("ca list");
        good("template duplicate opsmgr-safe");
        good("template duplicate opsmgr-classic --display-name Classic");
        good("template list");
        good("template show Classic");
        JsonObject lint = json("template lint Classic --as opsmgr").json();
        assertTrue(lint.getAsJsonArray("findings").toString().contains("ESC1"), lint.toString());
        good("template diff OperationsManagerCert Classic");
        good("template set Classic msPKI-Minimal-Key-Size=3072");
        good("template export Classic --format ldif --out c.ldif");
        good("template import c.ldif");
        good("ca publish OperationsManagerCert");
    }

    private void enrollment() {
        good("enroll --all --keys pfx --dry-run");
        assertEquals(2, good("enroll --all --keys pfx").get("pending").getAsInt());
        assertEquals(2, good("ca pending").getAsJsonArray("requests").size());
        good("ca approve --all");
        assertEquals(2, good("enroll --all --keys pfx").get("ready").getAsInt());
        assertEquals(0, good("enroll --all --keys pfx").getAsJsonArray("results").size());
        good("ca issued");
        good("ca chain --out chain.pem");
        good("ca crl --publish --out crl.pem");
        good("hosts list");
        good("hosts show web01");
        good("hosts add spare01 --note 予備");
        good("hosts set spare01 --name spare02 --tag site=東京 --note=");
        good("hosts remove spare02");
        good("fleet status");
        assertEquals("waiting", good("fleet channels web01").getAsJsonArray("channels").get(0).getAsJsonObject().get("state")
                .getAsString());
        for (String line : cli.run("hosts", "list", "--lang", "ja").out().lines().toList()) {
            assertTrue(DisplayWidth.of(line) <= 80, line);
        }
    }

    private void files() {
        good("cert show " + CERTIFICATE);
        good("cert check " + CERTIFICATE + " --as opsmgr --host web01");
        good("chain build " + CERTIFICATE + " chain.pem");
        good("chain verify " + CERTIFICATE + " --trust chain.pem --crl crl.pem");
        good("inf new --host web09 --out a.inf");
        good("inf check a.inf --as opsmgr --host web09");
        good("request new a.inf --out a.req --key a.key");
        good("request show a.req");
        selfSigned();
        good("template preview OperationsManagerCert a.req");
        good("opsmgr reg write " + CERTIFICATE + " --out a.reg");
        good("opsmgr reg read a.reg --certificate " + CERTIFICATE);
    }

    private void selfSigned() {
        try {
            Files.writeString(cli.folder().resolve("self.inf"), "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\n"
                    + "Subject=\"CN=self\"\nRequestType=Cert\nKeyAlgorithm=ECDSA_P384\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        JsonObject made = good("request new self.inf --out self.cer --key self.key");
        assertTrue(made.get("certificate").getAsString().endsWith("self.cer"));
        assertTrue(good("cert show self.cer").toString().contains("EC 384"));
    }

    private String serial() {
        return good("ca issued").getAsJsonArray("certificates").get(0).getAsJsonObject().get("serial").getAsString();
    }

    private JsonObject good(String command) {
        CliHarness.Run run = json(command);
        assertEquals(0, run.exit(), command + "\n" + run.all());
        return run.json().getAsJsonObject("result");
    }

    private CliHarness.Run json(String command) {
        CliHarness.Run run = cli.run((command + " --json").split(" "));
        JsonObject envelope = run.json();
        assertEquals(List.of(), schema.errors(envelope), command);
        assertEquals(run.exit(), envelope.get("exit").getAsInt(), command);
        seen.add(envelope.get("command").getAsString());
        return run;
    }

    private void noSecretIsKept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String secret : List.of(CliHarness.CA_PASSPHRASE, CliHarness.PFX_PASSWORD, CliHarness.KEY_PASSWORD)) {
                    assertTrue(!text.contains(secret), file.toString());
                }
            }
        }
    }

    static JsonSchema schema() {
        try (InputStream in = WholeJobTest.class.getResourceAsStream("/schema/output.schema.json")) {
            return new JsonSchema(JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
