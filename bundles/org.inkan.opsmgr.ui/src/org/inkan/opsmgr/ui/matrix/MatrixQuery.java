package org.inkan.opsmgr.ui.matrix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which hosts are shown, in what order and groups. Immutable.
 *
 * @param text       words of which each must be found in name, group or role
 * @param column     orders the hosts, then their names do
 * @param collapsed  keys of the groups of which only the heading is shown
 */
public record MatrixQuery(String text, StateFilter state, HostColumn column, boolean descending, Grouping grouping,
        Set<String> collapsed) {

    /** Copies the keys. */
    public MatrixQuery {
        collapsed = Set.copyOf(collapsed);
    }

    /** All hosts by name. */
    public static MatrixQuery all() {
        return new MatrixQuery("", StateFilter.ALL, HostColumn.all().getFirst(), false, Grouping.NONE, Set.of());
    }

    /** The same for other hosts. */
    public MatrixQuery filtered(String newText, StateFilter newState) {
        return new MatrixQuery(newText, newState, column, descending, grouping, collapsed);
    }

    /** The same in another order. */
    public MatrixQuery sorted(HostColumn newColumn, boolean newDescending) {
        return new MatrixQuery(text, state, newColumn, newDescending, grouping, collapsed);
    }

    /** The same in other groups, all of them open. */
    public MatrixQuery grouped(Grouping newGrouping) {
        return new MatrixQuery(text, state, column, descending, newGrouping, Set.of());
    }

    /** The same with a group open or not. */
    public MatrixQuery collapsed(HostGroup group, boolean shut) {
        Set<String> keys = new HashSet<>(collapsed);
        if (shut) {
            keys.add(group.key());
        } else {
            keys.remove(group.key());
        }
        return new MatrixQuery(text, state, column, descending, grouping, keys);
    }

    String[] words() {
        return text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }
}
