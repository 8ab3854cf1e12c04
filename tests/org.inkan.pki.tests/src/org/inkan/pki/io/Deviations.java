package org.inkan.pki.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.inkan.testkit.Tsv;

/**
 * Compares verdicts of one corpus suite with what is expected. Known deviations stand with their reason in
 * {@code conformance-io.tsv}; a new one fails, and so does a listed one that is no more.
 */
public final class Deviations {

    private final String suite;
    private final Map<String, Tsv.Row> listed = new LinkedHashMap<>();
    private final List<String> unexpected = new ArrayList<>();

    public Deviations(String suite) {
        this.suite = suite;
        for (Tsv.Row row : Tsv.resource(Deviations.class, "/conformance-io.tsv")) {
            if (row.get("suite").equals(suite)) {
                listed.put(row.get("case"), row);
            }
        }
    }

    /** Records one verdict. */
    public void check(String file, String expected, String ours) {
        Tsv.Row known = listed.remove(file);
        if (known == null && !expected.equals(ours)) {
            unexpected.add(suite + "\t" + file + "\t" + expected + "\t" + ours);
        } else if (known != null && (!known.get("ours").equals(ours) || !known.get("expected").equals(expected)
                || expected.equals(ours) || known.get("reason").isBlank())) {
            unexpected.add("listed differently: " + suite + "\t" + file + "\t" + expected + "\t" + ours);
        }
    }

    /** Fails when there were deviations that are not listed, or listed ones that did not occur. */
    public void settle() {
        listed.values().forEach(row -> unexpected.add("listed but not seen: " + row.get("case")));
        assertEquals("", String.join("\n", unexpected));
    }
}
