package org.inkan.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        if (data.length > LARGEST) {
            throw InventoryCode.TOO_LARGE.at(options.artifact(), data.length >> 20, LARGEST >> 20);
        }
        CsvText decoded = CsvText.decode(data, options.artifact(), options.format().charset());
        char delimiter = delimiter(decoded.text(), options.format());
        CsvReader reader = new CsvReader(decoded.text(), delimiter);
        CsvReader.Record header = firstFilled(reader);
        if (header == null) {
            throw InventoryCode.CSV_EMPTY.at(options.artifact());
        }
        Map<CsvColumn, Integer> columns = columns(header, options.format());
        Optional<String> missing = options.format().columns().values().stream()
                .filter(wanted -> !wanted.isEmpty() && index(header, wanted).isEmpty()).findFirst();
        if (missing.isPresent()) {
            throw InventoryCode.CSV_NO_SUCH_COLUMN.at(options.artifact(), CsvRows.shortened(missing.get()));
        }
        if (!columns.containsKey(CsvColumn.NAME)) {
            throw InventoryCode.CSV_NO_NAME_COLUMN.at(options.artifact(), String.join(" | ", shortened(header.cells())));
        }
        CsvRows rows = new CsvRows(options, columns);
        rows.unknownColumns(header);
        for (CsvReader.Record record = reader.next(); record != null; record = reader.next()) {
            if (!record.isBlank() && !record.cells().get(0).startsWith("#")) {
                rows.add(record, header.cells().size());
            }
        }
        return rows.result(decoded.charset(), delimiter);
    }

    /** Puts the good rows into the fleet; management groups are created as needed. */
    public static ImportSummary apply(Fleet fleet, CsvImportResult result) {
        return new CsvApply(fleet).apply(result);
    }

    private static CsvReader.Record firstFilled(CsvReader reader) {
        CsvReader.Record record = reader.next();
        while (record != null && (record.isBlank() || record.cells().get(0).startsWith("#"))) {
            record = reader.next();
        }
        return record;
    }

    /** The delimiter that makes the most known column names; the comma where nothing decides. */
    private static char delimiter(String text, ListFormat format) {
        char best = ',';
        int most = -1;
        for (char candidate : new char[] {',', ';', '\t'}) {
            CsvReader.Record header = firstFilled(new CsvReader(text, candidate));
            int known = header == null ? 0 : columns(header, format).size();
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return best;
    }

    /** What a person said comes first; a column that is taken is not guessed for anything else. */
    private static Map<CsvColumn, Integer> columns(CsvReader.Record header, ListFormat format) {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        format.columns().forEach((column, wanted) -> index(header, wanted).ifPresent(i -> columns.put(column, i)));
        for (int i = 0; i < Math.min(header.cells().size(), 256); i++) {
            Optional<CsvColumn> column = CsvColumn.of(CsvRows.shortened(header.cell(i)));
            if (column.isPresent() && !format.columns().containsKey(column.get()) && !columns.containsValue(i)) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        return columns;
    }

    private static Optional<Integer> index(CsvReader.Record header, String wanted) {
        int index = wanted.isEmpty() ? -1 : header.cells().indexOf(wanted.strip());
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static List<String> shortened(List<String> cells) {
        List<String> shortened = new ArrayList<>();
        cells.stream().limit(12).forEach(cell -> shortened.add(CsvRows.shortened(cell)));
        return shortened;
    }
}
