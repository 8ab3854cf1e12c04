package org.inkan.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of connections survives rewriting, refuses secrets and names its mistakes. */
class ConnectionsTest {

    @TempDir
    Path fleet;

    @Test
    void whatIsSavedIsLoaded() throws Exception {
        Connection one = new Connection("本社 CA", "org.inkan.ca.embedded", Map.of("name", "Contoso", "twoTier", "true"));
        Connections.load(fleet).with(one).save(fleet);
        assertEquals(List.of(one), Connections.load(fleet).all());
        assertEquals(one, Connections.load(fleet).require("本社 ca"));
        assertThrows(ProblemException.class, () -> Connections.load(fleet).require("other"));
        assertTrue(Connections.load(fleet).without("本社 CA").all().isEmpty());
    }

    @Test
    void membersOfOthersAreKept() throws Exception {
        Files.writeString(fleet.resolve("connections.json"), "{\"hosts\": [1, 2], \"authorities\": []}");
        Connections.load(fleet).with(new Connection("a", "b.c", Map.of())).save(fleet);
        assertTrue(Files.readString(fleet.resolve("connections.json")).contains("\"hosts\""));
    }

    @Test
    void aDamagedFileIsAProblem() throws Exception {
        for (String text : List.of("{", "[]", "{\"authorities\": 3}", "{\"authorities\": [{}]}", "{\"authorities\":[{\"name\":\"a\","
                + "\"backend\":\"b\",\"options\":{}},{\"name\":\"A\",\"backend\":\"b\",\"options\":{}}]}")) {
            Files.writeString(fleet.resolve("connections.json"), text);
            assertThrows(ProblemException.class, () -> Connections.load(fleet), text);
        }
    }

    @Test
    void optionsAreCheckedAgainstTheirDescriptors() {
        BackendDescriptor backend = new BackendDescriptor("a.b", Text.literal(""), Text.literal(""), List.of(
                option("url", OptionType.URI, true, false), option("pass", OptionType.TEXT, true, true)), () -> null);
        assertCode("CA-012", Map.of(), backend);
        assertCode("CA-011", Map.of("url", "not a uri"), backend);
        assertCode("CA-010", Map.of("url", "https://ca/", "colour", "red"), backend);
        assertCode("CA-002", Map.of("url", "https://ca/", "pass", "geheim"), backend);
    }

    private static void assertCode(String code, Map<String, String> options, BackendDescriptor backend) {
        ProblemException problem = assertThrows(ProblemException.class,
                () -> CaBackends.check(new Connection("c", "a.b", options), backend));
        assertEquals(code, problem.problem().code());
        assertTrue(!problem.getMessage().contains("geheim"), "a secret in a message");
    }

    private static OptionDescriptor option(String name, OptionType type, boolean required, boolean secret) {
        return new OptionDescriptor(name, type, Optional.empty(), required, secret, List.of(), Text.literal(name), Text.literal(name));
    }
}
