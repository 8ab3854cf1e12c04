package org.inkan.inventory;

import java.nio.charset.Charset;
import java.util.List;

import org.inkan.core.finding.Finding;

/**
 * What a list contains.
 *
 * @param rows     the good rows in their order
 * @param findings what is wrong or remarkable, in the order of the list; an ERROR means its row is not among {@code rows}
 * @param leftOut  rows that are not among {@code rows}, in the order of the list and without their findings
 * @param charset  encoding the list was read in
 * @param delimiter character between the cells
 */
public record CsvImportResult(List<CsvRow> rows, List<Finding> findings, List<ListRow> leftOut, Charset charset,
        char delimiter) {

    /** Copies the lists. */
    public CsvImportResult {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /** Number of rows left out because of an error. */
    public int rejected() {
        return (int) leftOut.stream().filter(row -> row.effect() == ListRow.Effect.REJECTED).count();
    }
}
