package org.inkan.opsmgr.ui.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The hosts in the order and selection they are shown: made for 100,000 of them, so that filter and order are changed
 * without touching what is not visible. Not thread-safe.
 */
public final class HostTable {

    private final List<HostRow> all;
    private final Locale locale;
    private HostRow[] visible;
    private String[] words = {};
    private StateFilter state = StateFilter.ALL;
    private Comparator<HostRow> order = HostColumn.all().getFirst().order();

    /** Shows all hosts by name; {@code locale} is the language in which roles are searched. */
    public HostTable(List<HostRow> all, Locale locale) {
        this.all = List.copyOf(all);
        this.locale = locale;
        update();
    }

    /** Shows the hosts that contain every word of {@code text} and are in {@code state}. */
    public void filter(String text, StateFilter newState) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        state = newState;
        update();
    }

    /** Orders by a column, then by name. */
    public void sort(HostColumn column, boolean descending) {
        Comparator<HostRow> byColumn = descending ? column.order().reversed() : column.order();
        order = byColumn.thenComparing(HostColumn.all().getFirst().order());
        update();
    }

    /** How many hosts are shown. */
    public int size() {
        return visible.length;
    }

    /** How many hosts there are. */
    public int total() {
        return all.size();
    }

    /** The host at a place from 0. */
    public HostRow get(int index) {
        return visible[index];
    }

    private void update() {
        visible = all.stream().filter(row -> row.in(state) && row.matches(words, locale)).toArray(HostRow[]::new);
        Arrays.sort(visible, order);
    }
}
