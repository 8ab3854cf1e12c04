package org.inkan.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class GeneratedDocumentsTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Pattern PATH = Pattern.compile("`((?:bundles|tests)/[^`]+)`");

    @Test
    void theListOfDeviationsIsCurrent() throws Exception {
        assertCurrent("releng/docs/conformance.sh");
    }

    @Test
    void theNoticeHasTheVersionAndLicenceOfEveryThirdPartyPart() throws Exception {
        assertCurrent("releng/docs/notice.sh");
    }

    private static void assertCurrent(String script) throws Exception {
        Process check = new ProcessBuilder("sh", script, "--check").directory(CHECKOUT.root().toFile())
                .redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
    }

    @Test
    void everyExtensionPointHasADocumentedSchemaAndARow() {
        String table = table();
        Set<String> schemas = new TreeSet<>();
        for (Path file : CHECKOUT.trackedFiles()) {
            String name = CHECKOUT.root().relativize(file).toString();
            if (name.endsWith(".exsd")) {
                schemas.add(name);
                assertTrue(Checkout.read(file).contains("<documentation>"), name);
                String point = name.split("/")[1] + "." + file.getFileName().toString().replace(".exsd", "");
                assertTrue(table.contains("| `" + point + "` | `" + name + "` |"), point);
            }
        }
        assertEquals(schemas.size(), table.lines().filter(l -> l.startsWith("| `")).count());
    }

    @Test
    void everyFileNamedByTheTableOfExtensionPointsExists() {
        List<String> missing = PATH.matcher(table()).results().map((MatchResult r) -> r.group(1))
                .filter(p -> !Files.exists(CHECKOUT.root().resolve(p))).toList();
        assertEquals(List.of(), missing);
    }

    private static String table() {
        return Checkout.read(CHECKOUT.root().resolve("releng/docs/extension-points.md"));
    }
}
