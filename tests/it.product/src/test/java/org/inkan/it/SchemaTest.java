package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

/** Every command of the product with {@code --json} on one fleet, judged by a schema validator that is not ours. */
class SchemaTest extends ProductTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Pattern LEAF = Pattern.compile("'([a-z ]+)' = '(?:[^']* )?--json(?: [^']*)?'");
    private static final String HOST = "web02";
    private static final String CERTIFICATE = "requests/" + HOST + "/certificate.cer";

    @TempDir
    static Path folder;
    private static Path fleet;
    private static Map<String, String> secrets;
    private static JsonNode schemaText;
    private static JsonSchema schema;
    private static final List<JsonNode> OUTPUTS = new ArrayList<>();

    @BeforeAll
    static void everyCommandRunsOnce() throws IOException {
        schemaText = JSON.readTree(checkout().resolve("bundles/org.inkan.cli/schema/output.schema.json").toFile());
        schema = SCHEMAS.getSchema(schemaText);
        fleet = folder;
        secrets = new HashMap<>(Map.of("INKAN_KEY_PASSWORD", "Key-password-of-the-test-1"));
        good("quickstart", "fleet");
        fleet = folder.resolve("fleet");
        secrets.put("INKAN_CA_PASSPHRASE", Files.readString(folder.resolve("fleet-secrets/ca-passphrase.txt")).strip());
        secrets.put("INKAN_PFX_PASSWORD", Files.readString(folder.resolve("fleet-secrets/pfx-password.txt")).strip());
        templates();
        enrollment();
        certificates();
        requests();
        good("fleet", "init", "../another");
        good("ca", "add", "embedded", "--name", "second");
        good("ca", "list");
        good("ca", "backends");
        good("completion", "bash");
        good("audit", "verify");
    }

    private static void templates() {
        good("template", "list");
        good("template", "show", "OperationsManagerCert");
        good("template", "duplicate", "opsmgr-safe", "--display-name", "Another");
        good("template", "set", "Another", "msPKI-Minimal-Key-Size=3072");
        good("template", "diff", "OperationsManagerCert", "Another");
        assertFalse(json(1, "template", "lint", "OperationsManagerCertClassic", "--as", "opsmgr").get("findings").isEmpty());
        good("template", "export", "Another");
        good("template", "export", "Another", "--format", "ldif", "--out", "another.ldif");
        good("template", "import", "another.ldif");
        good("ca", "publish", "Another");
    }

    private static void enrollment() throws IOException {
        Files.writeString(fleet.resolve("more.csv"), "name,role\nmore01,agent\nmore02,agent\n10.0.0.1,agent\n");
        assertEquals(1, json(3, "hosts", "import", "more.csv").at("/result/rejected").asInt());
        good("hosts", "list");
        good("hosts", "show", HOST);
        String[] enroll = {"enroll", "--hosts", "more01,more02", "--keys", "pfx", "--template", "OperationsManagerCert"};
        good("enroll", "--all", "--dry-run");
        assertEquals(2, good(enroll).at("/result/pending").asInt());
        JsonNode pending = good("ca", "pending").at("/result/requests");
        assertEquals(2, pending.size());
        good("ca", "approve", pending.get(0).get("request").asText());
        good("ca", "deny", pending.get(1).get("request").asText(), "--reason", "not wanted");
        JsonNode results = json(3, enroll).at("/result/results");
        assertEquals(Set.of("ready", "failed"), results.findValues("state").stream().map(JsonNode::asText).collect(Collectors.toSet()));
        good("enroll", "--undo", "--hosts", "more0*", "--dry-run");
        assertEquals(1, good("enroll", "--undo", "--hosts", "more01").at("/result/undo").size());
        good("fleet", "status");
        good("fleet", "channels");
        good("hosts", "add", "more03.dmz.contoso.com", "--role", "agent", "--management-group", "CONTOSO");
        good("hosts", "set", "more03.dmz.contoso.com", "--display-name", "棚 3");
        good("hosts", "remove", "more03.dmz.contoso.com");
        good("kit", "build", "--hosts", HOST);
        good("kit", "accept", checkout().resolve("examples/contoso/requests/web01/result.json").toString());
        Files.writeString(fleet.resolve("result.json"), "{}");
        assertFalse(json(1, "kit", "accept", "result.json").at("/result/accepted/0/problem").isMissingNode());
    }

    private static void certificates() {
        good("ca", "chain", "--out", "chain.pem");
        good("cert", "show", CERTIFICATE);
        good("cert", "check", CERTIFICATE, "--as", "opsmgr", "--host", HOST, "--chain", "chain.pem");
        good("chain", "build", CERTIFICATE, "chain.pem");
        good("opsmgr", "reg", "write", CERTIFICATE, "--out", "a.reg");
        good("opsmgr", "reg", "read", "a.reg", "--certificate", CERTIFICATE);
        good("ca", "revoke", good("ca", "issued", "--subject", HOST).at("/result/certificates/0/serial").asText());
        good("ca", "crl", "--publish", "--out", "crl.pem");
        assertFalse(json(1, "chain", "verify", CERTIFICATE, "--trust", "chain.pem", "--crl", "crl.pem").at("/result/valid").asBoolean());
    }

    private static void requests() throws IOException {
        good("inf", "new", "--host", "web09");
        good("inf", "new", "--host", "web09", "--out", "a.inf");
        good("inf", "check", "a.inf", "--as", "opsmgr", "--host", "web09");
        good("request", "new", "a.inf", "--out", "a.req", "--key", "a.key");
        Files.writeString(fleet.resolve("self.inf"), "[NewRequest]\nSubject=\"CN=self\"\nRequestType=Cert\n");
        good("request", "new", "self.inf", "--out", "self.cer", "--key", "self.key");
        good("request", "show", "a.req");
        good("template", "preview", "OperationsManagerCert", "a.req");
    }

    @Test
    void everyOutputFitsThePublishedSchema() {
        for (JsonNode output : OUTPUTS) {
            assertEquals(List.of(), errors(schema, output), output::toPrettyString);
        }
    }

    @Test
    void noCommandOfTheProductIsForgotten() {
        Set<String> commands = commands();
        assertTrue(commands.contains("opsmgr reg write"), commands.toString());
        assertEquals(commands, OUTPUTS.stream().map(o -> o.get("command").asText()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSchemaDescribesEachCommandOfTheProductAndNoOther() {
        Set<String> definitions = new TreeSet<>();
        schemaText.get("$defs").fieldNames().forEachRemaining(name -> {
            if (name.startsWith("result-")) {
                definitions.add(name.substring("result-".length()));
            }
        });
        Set<String> named = new TreeSet<>();
        schemaText.at("/$defs/envelope/properties/command/enum").forEach(name -> named.add(name.asText()));
        assertEquals(commands(), named);
        assertEquals(commands().stream().map(c -> c.replace(' ', '-')).collect(Collectors.toCollection(TreeSet::new)), definitions);
    }

    @Test
    void theSchemaIsValidByTheMetaSchemaOf202012() {
        JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(List.of(), errors(meta, schemaText));
    }

    @Test
    void aMemberThatIsNotDescribedIsAnErrorInTheResultOfEveryCommand() {
        for (JsonNode output : OUTPUTS) {
            if (!output.has("problem")) {
                ObjectNode changed = output.deepCopy();
                ((ObjectNode) changed.get("result")).put("surprise", 1);
                assertFalse(errors(schema, changed).isEmpty(), output.get("command").asText());
            }
        }
    }

    @Test
    void aResultWithoutOneOfItsMembersIsAnErrorForTheQuickstart() {
        JsonNode output = OUTPUTS.get(0);
        assertEquals("quickstart", output.get("command").asText());
        output.get("result").fieldNames().forEachRemaining(name -> {
            ObjectNode changed = output.deepCopy();
            ((ObjectNode) changed.get("result")).remove(name);
            assertFalse(errors(schema, changed).isEmpty(), name);
        });
    }

    @Test
    void aFailedCommandPrintsAProblemThatFitsToo() throws IOException {
        for (String[] failing : new String[][] {{"template", "show", "none"}, {"cert", "show", "none.cer"}, {"ca", "revoke", "00"},
            {"hosts", "show", "none"}, {"quickstart", "."}}) {
            Run run = call(failing);
            JsonNode output = JSON.readTree(run.out());
            assertEquals(List.of(), errors(schema, output), output::toPrettyString);
            assertEquals(1, run.exitCode(), run.out());
            assertTrue(output.has("problem"), run.out());
        }
    }

    /** What the product itself completes: the words after each command, so a new command cannot be overlooked. */
    private static Set<String> commands() {
        String script = inkan(folder, "completion", "powershell").out();
        return LEAF.matcher(script).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode good(String... command) {
        return json(0, command);
    }

    private static JsonNode json(int exit, String... command) {
        Run run = call(command);
        assertEquals(exit, run.exitCode(), () -> String.join(" ", command) + "\n" + run.out() + run.err());
        try {
            JsonNode output = JSON.readTree(run.out());
            assertEquals(exit, output.get("exit").asInt(), run.out());
            assertFalse(output.has("problem"), run.out());
            OUTPUTS.add(output);
            return output;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(run.out(), e);
        }
    }

    private static Run call(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.add("--json");
        return inkan(fleet, secrets, words.toArray(String[]::new));
    }

    private static List<String> errors(JsonSchema by, JsonNode value) {
        return by.validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
                .map(Object::toString).toList();
    }
}
