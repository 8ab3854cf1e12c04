package org.inkan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * A tab separated UTF-8 table whose first line names the columns. Empty lines and lines starting with {@code #} are left
 * out; missing trailing cells read as empty. Immutable.
 */
public final class Tsv implements Iterable<Tsv.Row> {

    /** One line, cells by column name. */
    public record Row(List<String> columns, List<String> cells, int line) {

        /** The cell under {@code column}; empty when the line is shorter. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + columns);
            }
            return at < cells.size() ? cells.get(at) : "";
        }
    }

    private final List<Row> rows;

    private Tsv(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads a table from text. */
    public static Tsv parse(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = null;
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[i].split("\t", -1));
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(new Row(columns, cells, i + 1));
            }
        }
        return new Tsv(List.copyOf(rows));
    }

    /** Reads a table that lies beside {@code anchor} (or at an absolute resource path). */
    public static Tsv resource(Class<?> anchor, String name) {
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines below the head line. */
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }
}
