package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.inkan.core.finding.Severity;
import org.inkan.testkit.Tsv;

/**
 * Compares verdicts with a public suite. Where we differ on purpose, the case stands in {@code conformance-path.tsv}
 * with its reason; a difference that is not listed fails the test, and so does a listed one that is gone.
 */
final class Conformance {

    /** Something that may be refused with an exception as well as with a verdict. */
    @FunctionalInterface
    interface Judgement {
        PathResult judge() throws Exception;
    }

    private final String suite;
    private final Map<String, String> listed = new TreeMap<>();
    private final List<String> unlisted = new ArrayList<>();
    private int cases;

    Conformance(String suite) {
        this.suite = suite;
        for (Tsv.Row row : Tsv.resource(Conformance.class, "conformance-path.tsv")) {
            assertTrue(row.get("reason").length() > 20, () -> "no reason for " + row.get("case"));
            if (row.get("suite").equals(suite)) {
                listed.put(row.get("case"), row.get("expected") + "/" + row.get("ours"));
            }
        }
    }

    void check(String id, boolean expected, Judgement judgement) {
        cases++;
        PathResult result = null;
        String refusal = "";
        try {
            result = judgement.judge();
        } catch (java.security.GeneralSecurityException unreadable) {
            refusal = String.valueOf(unreadable.getMessage());
        } catch (Exception crash) {
            throw new AssertionError(suite + " " + id, crash);
        }
        boolean ours = result != null && result.valid();
        if (ours != expected && !(word(expected) + "/" + word(ours)).equals(listed.remove(id))) {
            unlisted.add(id + "\t" + word(expected) + "\t" + word(ours) + "\t" + reasons(result) + refusal);
        }
    }

    /** @param expectedCases how many the suite has, so that an empty folder does not count as success */
    void verify(int expectedCases) {
        assertEquals(List.of(), unlisted, () -> suite + ": new deviations\n" + String.join("\n", unlisted));
        assertEquals(Map.of(), listed, () -> suite + ": listed deviations that are gone: " + listed.keySet());
        assertEquals(expectedCases, cases);
    }

    private static String word(boolean valid) {
        return valid ? "valid" : "invalid";
    }

    private static String reasons(PathResult result) {
        return result == null ? "" : result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.place()).toList().toString();
    }
}
