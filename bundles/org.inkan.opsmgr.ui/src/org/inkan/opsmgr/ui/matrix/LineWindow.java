package org.inkan.opsmgr.ui.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of the lines that is on the screen, and which lines are selected: a table of 100,000 lines costs no more
 * than the forty a person sees. Lines are counted from 0. Not thread-safe.
 */
public final class LineWindow {

    private final Set<String> selected = new HashSet<>();
    private MatrixLines lines = MatrixLines.NONE;
    private int top;
    private int height = 1;
    private int cursor;
    private int anchor;

    /** Shows other lines; what is still among them stays selected, and the line at the top stays where it is. */
    public void show(MatrixLines newLines) {
        String first = top < size() ? line(top).key() : "";
        String current = cursor < size() ? line(cursor).key() : "";
        lines = newLines;
        Set<String> there = new HashSet<>();
        int newTop = -1;
        int newCursor = -1;
        for (int i = 0; i < size(); i++) {
            String key = line(i).key();
            if (selected.contains(key)) {
                there.add(key);
            }
            newTop = first.equals(key) ? i : newTop;
            newCursor = current.equals(key) ? i : newCursor;
        }
        selected.retainAll(there);
        cursor = Math.max(0, newCursor);
        anchor = cursor;
        scroll(newTop < 0 ? 0 : newTop);
    }

    /** Tells how many lines fit on the screen. */
    public void height(int visible) {
        height = Math.max(1, visible);
        scroll(top);
    }

    /** Brings a line to the top, as far as there are lines to fill the screen. */
    public void scroll(int newTop) {
        top = Math.max(0, Math.min(newTop, size() - height));
    }

    /** Selects one line only. */
    public void select(int index) {
        selected.clear();
        selected.add(line(index).key());
        anchor = index;
        moveTo(index);
    }

    /** Adds a line to the selection or takes it out. */
    public void toggle(int index) {
        String key = line(index).key();
        if (!selected.remove(key)) {
            selected.add(key);
        }
        anchor = index;
        moveTo(index);
    }

    /** Selects everything from where the selection began. */
    public void extend(int index) {
        selected.clear();
        for (int i = Math.min(anchor, index); i <= Math.max(anchor, index); i++) {
            selected.add(line(i).key());
        }
        moveTo(index);
    }

    /** Selects every line. */
    public void selectAll() {
        lines.lines().forEach(line -> selected.add(line.key()));
    }

    /** Selects these lines, and shows the first of them. */
    public void select(Set<String> keys) {
        selected.clear();
        int first = -1;
        for (int i = 0; i < size(); i++) {
            if (keys.contains(line(i).key())) {
                selected.add(line(i).key());
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            anchor = first;
            moveTo(first);
        }
    }

    /** The line a step of {@code delta} lines away from the current one; at the ends it is the last one there is. */
    public int step(int delta) {
        return Math.max(0, Math.min(size() - 1, cursor + delta));
    }

    private void moveTo(int index) {
        cursor = index;
        if (index < top) {
            scroll(index);
        } else if (index >= top + height) {
            scroll(index - height + 1);
        }
    }

    /** The selected hosts in the order of the lines; a selected heading stands for its hosts. */
    public List<HostRow> selection() {
        List<HostRow> hosts = new ArrayList<>();
        if (selected.isEmpty()) {
            return hosts;
        }
        boolean whole = false;
        for (MatrixLine line : lines.lines()) {
            boolean chosen = selected.contains(line.key());
            switch (line) {
                case HostGroup group -> {
                    whole = chosen;
                    hosts.addAll(chosen ? group.hosts() : List.of());
                }
                case HostRow host -> {
                    if (chosen && !whole) {
                        hosts.add(host);
                    }
                }
            }
        }
        return hosts;
    }

    /** Whether a line is selected. */
    public boolean isSelected(int index) {
        return selected.contains(line(index).key());
    }

    /** The line at a place. */
    public MatrixLine line(int index) {
        return lines.lines().get(index);
    }

    /** How many lines there are. */
    public int size() {
        return lines.lines().size();
    }

    /** The first line on the screen. */
    public int top() {
        return top;
    }

    /** How many lines are on the screen. */
    public int visible() {
        return Math.min(height, size() - top);
    }

    /** How many lines fit on the screen. */
    public int height() {
        return height;
    }

    /** The line the keyboard is at. */
    public int cursor() {
        return cursor;
    }
}
