package org.inkan.inventory;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/** A list whose encoding, separator and columns are known, to be read row by row. */
final class CsvList {

    private static final int MOST_COLUMNS = 256;

    private final CsvReader reader;
    private final CsvReader.Record header;
    private final Charset charset;
    private final char delimiter;
    private final Map<CsvColumn, Integer> columns;

    private CsvList(String text, Charset charset, char delimiter, ListFormat format, String artifact) throws ProblemException {
        this.charset = charset;
        this.delimiter = delimiter;
        reader = new CsvReader(text, delimiter);
        header = firstFilled(reader);
        if (header == null) {
            throw InventoryCode.CSV_EMPTY.at(artifact);
        }
        columns = columns(header.cells(), format.columns());
    }

    static CsvList open(byte[] data, String artifact, ListFormat format) throws ProblemException {
        CsvText decoded = CsvText.decode(data, artifact, format.encoding().map(ListEncoding::charset));
        char delimiter = format.separator().map(ListSeparator::character).orElseGet(() -> delimiter(decoded.text(), format));
        return new CsvList(decoded.text(), decoded.charset(), delimiter, format, artifact);
    }

    Charset charset() {
        return charset;
    }

    char delimiter() {
        return delimiter;
    }

    CsvReader.Record header() {
        return header;
    }

    Map<CsvColumn, Integer> columns() {
        return columns;
    }

    /** The next row that is neither blank nor a comment, or null at the end. */
    CsvReader.Record next() {
        return firstFilled(reader);
    }

    private static CsvReader.Record firstFilled(CsvReader reader) {
        CsvReader.Record record = reader.next();
        while (record != null && (record.isBlank() || record.cells().get(0).startsWith("#"))) {
            record = reader.next();
        }
        return record;
    }

    /** The separator that makes the most known column names, then the most columns; the comma where nothing decides. */
    private static char delimiter(String text, ListFormat format) {
        char best = ListSeparator.COMMA.character();
        int most = -1;
        for (ListSeparator candidate : ListSeparator.values()) {
            CsvReader.Record header = firstFilled(new CsvReader(text, candidate.character()));
            int known = header == null ? 0 : columns(header.cells(), format.columns()).size() * MOST_COLUMNS
                    + Math.min(header.cells().size(), MOST_COLUMNS - 1);
            if (known > most) {
                most = known;
                best = candidate.character();
            }
        }
        return best;
    }

    /** What a person said comes first; a column that is taken is not guessed for anything else. */
    static Map<CsvColumn, Integer> columns(List<String> headers, Map<CsvColumn, String> given) {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        given.forEach((column, wanted) -> index(headers, wanted).ifPresent(i -> columns.put(column, i)));
        for (int i = 0; i < Math.min(headers.size(), MOST_COLUMNS); i++) {
            Optional<CsvColumn> column = CsvColumn.of(CsvRows.shortened(headers.get(i)));
            if (column.isPresent() && !given.containsKey(column.get()) && !columns.containsValue(i)) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        return columns;
    }

    static Optional<Integer> index(List<String> headers, String wanted) {
        int index = wanted.isEmpty() ? -1 : headers.indexOf(wanted.strip());
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
