package org.inkan.template.ui.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.inkan.template.ui.model.TemplateRow;

/**
 * What a comparison begins with: the two chosen templates, or the one that was chosen beside what it is most likely to be
 * compared with. Immutable.
 */
public final class ComparisonStart {

    private final List<TemplateRow> unsaved;
    private final List<TemplateSide> states;
    private final List<TemplateRow> rows;

    /**
     * @param chosen what is compared; at least one row, each with a template
     * @param states earlier states of the first of them, the latest first
     * @param all    every template there is, as it is on disk, at an authority or built in
     */
    public ComparisonStart(List<TemplateRow> chosen, List<TemplateSide> states, List<TemplateRow> all) {
        this.states = List.copyOf(states);
        List<TemplateRow> known = new ArrayList<>(all.stream().filter(row -> row.template().isPresent()).toList());
        chosen.stream().filter(row -> known.stream().noneMatch(row::isAbout)).forEach(known::add);
        rows = List.copyOf(known);
        unsaved = chosen.stream().filter(row -> rows.stream().filter(row::isAbout)
                .noneMatch(disk -> disk.template().equals(row.template()))).toList();
    }

    /** The comparison of {@code chosen}. */
    public ComparisonInput of(List<TemplateRow> chosen, Locale locale) {
        List<TemplateSide> sides = new ArrayList<>(unsaved.stream().map(row -> TemplateSides.unsaved(row, locale)).toList());
        sides.addAll(states);
        sides.addAll(TemplateSides.of(rows, locale));
        int first = index(chosen.getFirst());
        return chosen.size() > 1 ? new ComparisonInput(sides, first, index(chosen.get(1)))
                : new ComparisonInput(sides, other(chosen.getFirst(), first), first);
    }

    private int index(TemplateRow row) {
        int edited = unsaved.indexOf(row);
        return edited >= 0 ? edited : place(IntStream.range(0, rows.size()).filter(i -> rows.get(i).isAbout(row)).findFirst());
    }

    private int place(OptionalInt row) {
        return unsaved.size() + states.size() + row.orElse(0);
    }

    /** What is on disk for what is not saved; the fleet's own for what an authority has; an earlier state; else a neighbour. */
    private int other(TemplateRow row, int first) {
        if (unsaved.contains(row)) {
            return place(IntStream.range(0, rows.size()).filter(i -> rows.get(i).isAbout(row)).findFirst());
        }
        OptionalInt own = IntStream.range(0, rows.size()).filter(i -> rows.get(i).file().isPresent()
                && rows.get(i).cn().equalsIgnoreCase(row.cn())).findFirst();
        if (row.file().isEmpty() && own.isPresent()) {
            return place(own);
        }
        int last = unsaved.size() + states.size() + rows.size() - 1;
        return !states.isEmpty() ? unsaved.size() : first == last ? Math.max(0, first - 1) : first + 1;
    }
}
