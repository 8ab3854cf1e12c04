package org.inkan.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table that fits the terminal: wide characters are counted as two cells, and when the columns do not fit, the
 * widest ones wrap inside their cells. Built and printed by one thread.
 */
public final class Table {

    /** One cell and how it is shown. */
    public record Cell(String text, Style style) {
    }

    private static final int GAP = 2;
    private static final int NARROWEST = 6;
    /** What most words need; and how many lines a row may become. */
    private static final int READABLE = 12;
    private static final int MOST_LINES = 8;

    private final List<String> headers;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A table with these column headings. */
    public Table(String... headers) {
        this.headers = List.of(headers);
    }

    /** Adds a row of {@link Cell}s or plain values; there must be one per column. */
    public Table row(Object... cells) {
        if (cells.length != headers.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headers.size() + " columns");
        }
        List<Cell> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Cell styled ? styled : new Cell(String.valueOf(cell), Style.PLAIN));
        }
        rows.add(row);
        return this;
    }

    /** Whether there are no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines to print, without line ends. */
    public List<String> lines(Terminal terminal, Locale locale) {
        if (isTooNarrow(terminal.columns())) {
            return records(terminal, locale);
        }
        int gap = sum(natural()) + GAP * (headers.size() - 1) > terminal.columns() ? 1 : GAP;
        int[] widths = widths(terminal.columns(), gap);
        List<String> lines = new ArrayList<>();
        List<Cell> heading = headers.stream().map(header -> new Cell(header, Style.BOLD)).toList();
        addRow(heading, widths, gap, terminal, locale, lines);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : " ".repeat(gap)).append("-".repeat(width));
        }
        lines.add(rule.toString());
        rows.forEach(row -> addRow(row, widths, gap, terminal, locale, lines));
        return lines;
    }

    /** Whether columns would become so narrow that words are cut; many columns of single signs are no such case. */
    private boolean isTooNarrow(int columns) {
        int needed = GAP * (headers.size() - 1);
        for (int width : natural()) {
            needed += Math.min(width, READABLE);
        }
        return headers.size() > 2 && headers.size() <= MOST_LINES && needed > columns;
    }

    /** Each row as lines of "heading: value", for a terminal that is too narrow for a table. */
    private List<String> records(Terminal terminal, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < headers.size(); i++) {
                String heading = headers.get(i).isEmpty() ? "" : headers.get(i) + ": ";
                List<String> value = wrap(heading + row.get(i).text(), terminal.columns() - GAP, locale);
                for (int line = 0; line < value.size(); line++) {
                    lines.add((line == 0 ? "" : " ".repeat(GAP)) + row.get(i).style().apply(value.get(line), terminal.colour()));
                }
            }
        }
        return lines;
    }

    private int[] natural() {
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, DisplayWidth.of(headers.get(i)));
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i).text()));
            }
        }
        return widths;
    }

    private int[] widths(int columns, int gap) {
        int[] widths = natural();
        int available = columns - gap * (widths.length - 1);
        for (int excess = sum(widths) - available; excess > 0; excess--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void addRow(List<Cell> row, int[] widths, int gap, Terminal terminal, Locale locale, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = wrap(row.get(i).text(), widths[i], locale);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String padded = i == widths.length - 1 ? text : DisplayWidth.pad(text, widths[i] + gap);
                out.append(text.isEmpty() ? padded : row.get(i).style().apply(padded, terminal.colour()));
            }
            lines.add(out.toString().stripTrailing());
        }
    }

    /** Breaks at words; a word longer than the cell is cut hard, because nothing may stick out. */
    private static List<String> wrap(String text, int width, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (String line : TextWrap.lines(text, width, locale)) {
            String rest = line;
            while (DisplayWidth.of(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            lines.add(rest);
        }
        return lines;
    }

    private static int cut(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += DisplayWidth.of(c);
            if (used > width && i > 0) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }
}
