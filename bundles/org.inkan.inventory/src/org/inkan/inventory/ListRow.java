package org.inkan.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.inkan.core.finding.Finding;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * What one row of a list comes to.
 *
 * @param line     line it begins on, from 1
 * @param name     host it names; shortened if it is no name
 * @param effect   what it does to the fleet
 * @param findings about this row
 */
public record ListRow(int line, String name, Effect effect, List<Finding> findings) {

    /** What a row does to the fleet. */
    public enum Effect {
        /** The host is new. */
        ADDED,
        /** Something is new about a host. */
        UPDATED,
        /** The fleet knows all of it. */
        UNCHANGED,
        /** An earlier row says the same. */
        REPEATED,
        /** It is left out because of an error. */
        REJECTED;

        /** What it is called. */
        public Text label() {
            return Texts.beside(ListRow.class).text("ListRow_" + name());
        }
    }

    /** Copies the findings. */
    public ListRow {
        findings = List.copyOf(findings);
    }

    /** The rows of a list in their order; {@code effects} belong to its good rows. */
    static List<ListRow> of(CsvImportResult read, List<Effect> effects) {
        Map<Integer, List<Finding>> findings = new HashMap<>();
        read.findings().forEach(each -> findings.computeIfAbsent(each.place().line(), line -> new ArrayList<>(1)).add(each));
        List<ListRow> rows = new ArrayList<>(read.rows().size() + read.leftOut().size());
        for (int i = 0; i < effects.size(); i++) {
            CsvRow row = read.rows().get(i);
            rows.add(new ListRow(row.line(), row.name(), effects.get(i), findings.getOrDefault(row.line(), List.of())));
        }
        read.leftOut().forEach(row -> rows.add(new ListRow(row.line(), row.name(), row.effect(),
                findings.getOrDefault(row.line(), List.of()))));
        rows.sort(Comparator.comparingInt(ListRow::line));
        return rows;
    }
}
