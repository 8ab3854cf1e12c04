package org.inkan.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
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

    /** The headers to be given to a format so that every kind of column is where {@code wanted} says; no more than needed. */
    public Map<CsvColumn, String> given(Map<CsvColumn, String> wanted) {
        Map<CsvColumn, String> given = new EnumMap<>(CsvColumn.class);
        // What is given frees columns and takes others from the guess, so one look is not enough.
        for (int before = -1; before < given.size();) {
            before = given.size();
            Map<CsvColumn, Integer> guessed = CsvList.columns(headers, given);
            for (CsvColumn column : CsvColumn.values()) {
                String header = wanted.getOrDefault(column, "");
                if (!CsvList.index(headers, header).equals(Optional.ofNullable(guessed.get(column)))) {
                    given.put(column, header);
                }
            }
        }
        return given;
    }

    /** Header of the column that holds something; empty if none does. */
    public Optional<String> header(CsvColumn column) {
        return Optional.ofNullable(columns.get(column)).map(headers::get);
    }
}
