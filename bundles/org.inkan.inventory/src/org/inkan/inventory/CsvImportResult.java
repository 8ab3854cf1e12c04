package org.inkan.inventory;

import java.nio.charset.Charset;
import java.util.List;

import org.inkan.core.finding.Finding;

/**
 * What a list contains.
 *
 * @param rows     the good rows in their order
 * @param findings what is wrong or remarkable, in the order of the list; an ERROR means its row is not among {@code rows}
 * @param rejected number of rows left out
 * @param charset  encoding the list was read in
 * @param delimiter character between the cells
 */
public record CsvImportResult(List<CsvRow> rows, List<Finding> findings, int rejected, Charset charset,
        char delimiter) {

    /** Copies the lists. */
    public CsvImportResult {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
