package org.inkan.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;

/**
 * Takes hosts from a delimited list, as it comes from Excel, a CMDB or by hand: header names in English or
 * Japanese in any order, comma, semicolon or tab, UTF-8, UTF-16 or CP932. Bad rows become findings and never stop
 * good ones; importing the same list again changes nothing.
 */
public final class CsvImport {

    /** 256 MiB: two million hosts; more is a mistake. */
    private static final int LARGEST = 256 << 20;

    private CsvImport() {
    }

    /**
     * Reads and checks a list without touching any fleet.
     *
     * @throws ProblemException if the data is no list at all: binary, empty, or without a column of host names
     */
    public static CsvImportResult read(byte[] data, CsvOptions options) throws ProblemException {
        return read(data, options, new NullProgressMonitor());
    }

    static CsvImportResult read(byte[] data, CsvOptions options, IProgressMonitor monitor) throws ProblemException {
        if (data.length > LARGEST) {
            throw InventoryCode.TOO_LARGE.at(options.artifact(), data.length >> 20, LARGEST >> 20);
        }
        CsvList list = CsvList.open(data, options.artifact(), options.format());
        List<String> headers = list.header().cells();
        Optional<String> missing = options.format().columns().values().stream()
                .filter(wanted -> !wanted.isEmpty() && CsvList.index(headers, wanted).isEmpty()).findFirst();
        if (missing.isPresent()) {
            throw InventoryCode.CSV_NO_SUCH_COLUMN.at(options.artifact(), CsvRows.shortened(missing.get()));
        }
        if (!list.columns().containsKey(CsvColumn.NAME)) {
            throw InventoryCode.CSV_NO_NAME_COLUMN.at(options.artifact(), String.join(" | ", shortened(headers)));
        }
        CsvRows rows = new CsvRows(options, list.columns());
        rows.unknownColumns(list.header());
        for (CsvReader.Record record = list.next(); record != null; record = list.next()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            rows.add(record, headers.size());
        }
        return rows.result(list.charset(), list.delimiter());
    }

    /** Puts the good rows into the fleet; management groups are created as needed. */
    public static ImportSummary apply(Fleet fleet, CsvImportResult result) {
        return new CsvApply(fleet).apply(result, effect -> { });
    }

    private static List<String> shortened(List<String> cells) {
        List<String> shortened = new ArrayList<>();
        cells.stream().limit(12).forEach(cell -> shortened.add(CsvRows.shortened(cell)));
        return shortened;
    }
}
