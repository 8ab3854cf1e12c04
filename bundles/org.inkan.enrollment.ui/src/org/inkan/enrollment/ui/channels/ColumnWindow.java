package org.inkan.enrollment.ui.channels;

/**
 * Which of many columns are shown beside the first one, which stays where it is. Immutable.
 *
 * @param total how many there are
 * @param room  how many fit, at least one
 * @param first the leftmost that is shown
 */
public record ColumnWindow(int total, int room, int first) {

    /** Keeps what does not fit within the limits: no empty room at the right as long as there is something at the left. */
    public ColumnWindow {
        room = Math.max(1, room);
        first = Math.clamp(first, 0, Math.max(0, total - room));
    }

    /** How many are shown. */
    public int visible() {
        return Math.min(room, total);
    }

    /** Whether not all of them fit. */
    public boolean scrolls() {
        return total > room;
    }

    /** The same with other columns. */
    public ColumnWindow from(int column) {
        return new ColumnWindow(total, room, column);
    }

    /** The nearest that shows {@code column}. */
    public ColumnWindow revealing(int column) {
        return column < first ? from(column) : column >= first + visible() ? from(column - visible() + 1) : this;
    }
}
