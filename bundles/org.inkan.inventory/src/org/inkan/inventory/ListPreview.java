package org.inkan.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/**
 * The beginning of a list as it is read with a format, before anything is checked. Immutable.
 *
 * @param encoding  encoding it was read in
 * @param separator what stands between its cells
 * @param headers   first row that is neither blank nor a comment
 * @param rows      some rows below, each with as many cells as there are headers
 * @param columns   place of each kind of column in {@code headers}, from 0, as given or guessed; what is absent is not in the list
 */
public record ListPreview(ListEncoding encoding, ListSeparator separator, List<String> headers, List<List<String>> rows,
        Map<CsvColumn, Integer> columns) {

    /** Copies. */
    public ListPreview {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        columns = Map.copyOf(columns);
    }

    /**
     * Reads as much as is to be shown. A list without a column of host names can be shown, though not imported.
     *
     * @param name  name of the list, for problems
     * @param limit at most so many rows
     * @throws ProblemException if the data is binary, empty, or not in the encoding
     */
    public static ListPreview of(byte[] data, String name, ListFormat format, int limit) throws ProblemException {
        CsvList list = CsvList.open(data, name, format);
        List<List<String>> rows = new ArrayList<>();
        for (CsvReader.Record row = list.next(); row != null && rows.size() < limit; row = list.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < list.header().cells().size(); i++) {
                cells.add(row.cell(i));
            }
            rows.add(List.copyOf(cells));
        }
        return new ListPreview(ListEncoding.of(list.charset()).orElse(ListEncoding.UTF_8), separator(list.delimiter()),
                list.header().cells(), rows, list.columns());
    }

    private static ListSeparator separator(char delimiter) {
        return List.of(ListSeparator.values()).stream().filter(each -> each.character() == delimiter).findFirst().orElseThrow();
    }

    /** Header of the column that holds something; empty if none does. */
    public Optional<String> header(CsvColumn column) {
        return Optional.ofNullable(columns.get(column)).map(headers::get);
    }
}
