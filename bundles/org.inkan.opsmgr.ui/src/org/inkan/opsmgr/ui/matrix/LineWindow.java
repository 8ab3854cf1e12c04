package org.inkan.opsmgr.ui.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The part of the lines that is on the screen, and which lines are selected: a table of 100,000 lines costs no more
 * than the forty a person sees. Lines are counted from 0. Not thread-safe.
 */
public final class LineWindow {

    /** Places, not keys: a hundred thousand selected lines cost a few kilobytes and no search. */
    private BitSet selected = new BitSet();
    private MatrixLines lines = MatrixLines.NONE;
    private int top;
    private int height = 1;
    private int cursor;
    private int anchor;

    /**
     * Shows other lines; what is still among them stays selected, and the line at the top stays where it is. At the
     * beginning it stays at the beginning, where somebody who sorts wants to look.
     */
    public void show(MatrixLines newLines) {
        int newTop = top == 0 ? 0 : place(newLines, top);
        cursor = place(newLines, cursor);
        BitSet still = new BitSet();
        selected.stream().mapToObj(index -> newLines.places().get(line(index).key())).filter(Objects::nonNull).forEach(still::set);
        selected = still;
        lines = newLines;
        anchor = cursor;
        scroll(newTop);
    }

    private int place(MatrixLines newLines, int index) {
        return index < size() ? newLines.places().getOrDefault(line(index).key(), 0) : 0;
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
        selected.set(index);
        anchor = index;
        moveTo(index);
    }

    /** Adds a line to the selection or takes it out. */
    public void toggle(int index) {
        selected.flip(index);
        anchor = index;
        moveTo(index);
    }

    /** Selects everything from where the selection began. */
    public void extend(int index) {
        selected.clear();
        selected.set(Math.min(anchor, index), Math.max(anchor, index) + 1);
        moveTo(index);
    }

    /** Selects every line. */
    public void selectAll() {
        selected.set(0, size());
    }

    /** Selects these lines, and shows the first of them. */
    public void select(Set<String> keys) {
        selected.clear();
        keys.stream().map(lines.places()::get).filter(Objects::nonNull).forEach(selected::set);
        if (!selected.isEmpty()) {
            anchor = selected.nextSetBit(0);
            moveTo(anchor);
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
        int whole = -1;
        for (int place = selected.nextSetBit(0); place >= 0; place = selected.nextSetBit(place + 1)) {
            switch (line(place)) {
                case HostGroup group -> {
                    hosts.addAll(group.hosts());
                    whole = group.collapsed() ? place : place + group.hosts().size();
                }
                case HostRow host -> {
                    if (place > whole) {
                        hosts.add(host);
                    }
                }
            }
        }
        return hosts;
    }

    /** Whether a line is selected. */
    public boolean isSelected(int index) {
        return selected.get(index);
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
