package org.inkan.opsmgr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

class OpsMgrCorpusTest {
    /** Events of the table that carry no certificate or channel fault a person could act on are still described. */
    @Test
    void everyConnectorEventOfTheCatalogueHasADiagnosis() {
        List<String> unknown = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Tsv.Row row : Corpus.assumePresent().table("scom/connector-certificate-events.tsv")) {
            int id = Integer.parseInt(row.get("event_id"));
            seen.add(id);
            if (EventDiagnosis.find(row.get("source"), id).isEmpty()) {
                unknown.add(row.get("source") + " " + id);
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(seen.contains(20053), "the table is there");
    }

    @Test
    void everyRegistryFileIsRead() throws ProblemException {
        Corpus corpus = Corpus.assumePresent();
        int values = 0;
        for (String file : corpus.files("windows-store")) {
            if (file.endsWith(".reg")) {
                values += RegFile.values(corpus.read(file), file).size();
                assertEquals(List.of(), RegFile.read(corpus.read(file), file), file);
            }
        }
        assertTrue(values >= 6, values + " values");
    }
}
