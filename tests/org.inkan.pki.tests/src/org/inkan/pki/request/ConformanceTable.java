package org.inkan.pki.request;

import java.util.Map;
import java.util.TreeMap;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Assertions;

/** Compares results with what the corpus says; differences must be listed with their reason, and listed ones must still differ. */
public final class ConformanceTable {

    private final String suite;
    private final Map<String, String> differences = new TreeMap<>();

    public ConformanceTable(String suite) {
        this.suite = suite;
    }

    public void compare(String name, Object expected, Object ours) {
        if (!String.valueOf(expected).equals(String.valueOf(ours))) {
            differences.put(name, expected + "\t" + ours);
        }
    }

    /** Fails on a difference that is not listed, and on a listed one that is none any more. */
    public void verify() {
        Map<String, String> listed = new TreeMap<>();
        for (Tsv.Row row : Tsv.resource(ConformanceTable.class, "conformance-request.tsv")) {
            if (row.get("suite").equals(suite)) {
                Assertions.assertFalse(row.get("reason").isBlank(), "reason missing: " + row);
                listed.put(row.get("case"), row.get("expected") + "\t" + row.get("ours"));
            }
        }
        Assertions.assertEquals(String.join("\n", lines(listed)), String.join("\n", lines(differences)));
    }

    private static Iterable<String> lines(Map<String, String> map) {
        return map.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
    }
}
