package org.inkan.inventory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/**
 * What a person says about a list where guessing is not enough. Immutable.
 *
 * @param encoding  empty to detect it. UTF-16 without a byte order mark is told by its zero bytes, else little-endian
 * @param separator empty to detect it
 * @param columns   header of the column that holds something; what is absent is guessed by its header, an empty header means none
 */
public record ListFormat(Optional<ListEncoding> encoding, Optional<ListSeparator> separator, Map<CsvColumn, String> columns) {

    /** Everything by the content alone. */
    public static final ListFormat GUESSED = new ListFormat(Optional.empty(), Optional.empty(), Map.of());

    /** Copies the columns. */
    public ListFormat {
        columns = Map.copyOf(columns);
    }

    /**
     * The format in the words of the command line.
     *
     * @param encoding  word of a {@link ListEncoding} in any case
     * @param separator word of a {@link ListSeparator} in any case
     * @param columns   header by what the column holds, in one of the words {@link CsvColumn} knows
     * @throws ProblemException INV-013, INV-014 or INV-015 if a word is not known
     */
    public static ListFormat of(Optional<String> encoding, Optional<String> separator, Map<String, String> columns)
            throws ProblemException {
        Map<CsvColumn, String> headers = new EnumMap<>(CsvColumn.class);
        for (Map.Entry<String, String> each : columns.entrySet()) {
            CsvColumn column = CsvColumn.of(CsvRows.shortened(each.getKey()))
                    .orElseThrow(() -> InventoryCode.CSV_NO_SUCH_COLUMN.at("", CsvRows.shortened(each.getKey())));
            headers.put(column, each.getValue());
        }
        Optional<ListEncoding> known = encoding.flatMap(ListEncoding::of);
        if (encoding.isPresent() && known.isEmpty()) {
            throw InventoryCode.UNKNOWN_ENCODING.at("", CsvRows.shortened(encoding.get()));
        }
        Optional<ListSeparator> separated = separator.flatMap(ListSeparator::of);
        if (separator.isPresent() && separated.isEmpty()) {
            throw InventoryCode.UNKNOWN_SEPARATOR.at("", CsvRows.shortened(separator.get()));
        }
        return new ListFormat(known, separated, headers);
    }
}
