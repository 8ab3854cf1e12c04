package org.inkan.inventory;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/**
 * What a person says about a list where guessing is not enough. Immutable.
 *
 * @param charset encoding; empty to detect it. UTF-16 without a byte order mark is told by its zero bytes, else little-endian
 * @param columns header of the column that holds something; what is absent is guessed by its header, an empty header means none
 */
public record ListFormat(Optional<Charset> charset, Map<CsvColumn, String> columns) {

    /** Encoding and columns by the content alone. */
    public static final ListFormat GUESSED = new ListFormat(Optional.empty(), Map.of());

    private static final Map<String, Charset> ENCODINGS = Map.of("utf-8", StandardCharsets.UTF_8, "utf-16", StandardCharsets.UTF_16,
            "cp932", CsvText.CP932, "shift_jis", CsvText.CP932);

    /** Copies the columns. */
    public ListFormat {
        columns = Map.copyOf(columns);
    }

    /**
     * The format in the words of the command line.
     *
     * @param encoding {@code utf-8}, {@code utf-16} or {@code cp932} in any case
     * @param columns  header by what the column holds, in one of the words {@link CsvColumn} knows
     * @throws ProblemException INV-013 or INV-014 if a word is not known
     */
    public static ListFormat of(Optional<String> encoding, Map<String, String> columns) throws ProblemException {
        Map<CsvColumn, String> headers = new EnumMap<>(CsvColumn.class);
        for (Map.Entry<String, String> each : columns.entrySet()) {
            CsvColumn column = CsvColumn.of(CsvRows.shortened(each.getKey()))
                    .orElseThrow(() -> InventoryCode.CSV_NO_SUCH_COLUMN.at("", CsvRows.shortened(each.getKey())));
            headers.put(column, each.getValue());
        }
        if (encoding.isEmpty()) {
            return new ListFormat(Optional.empty(), headers);
        }
        Charset charset = ENCODINGS.get(encoding.get().toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw InventoryCode.UNKNOWN_ENCODING.at("", CsvRows.shortened(encoding.get()));
        }
        return new ListFormat(Optional.of(charset), headers);
    }
}
