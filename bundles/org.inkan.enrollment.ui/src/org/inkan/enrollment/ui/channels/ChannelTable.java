package org.inkan.enrollment.ui.channels;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.enrollment.ChannelPair;

/** The lines that are shown, in their order. For one thread. */
public final class ChannelTable {

    private final List<ChannelRow> all;
    private final Locale locale;
    private ChannelRow[] visible;
    private String[] words = {};
    private Optional<ChannelPair.State> state = Optional.empty();
    private Comparator<ChannelRow> order;

    /** Shows all, what needs something done first; {@code locale} is the language of what is searched. */
    public ChannelTable(List<ChannelRow> all, Locale locale) {
        this.all = List.copyOf(all);
        this.locale = locale;
        sort(ChannelColumn.STATE, false);
    }

    /** Shows the channels that contain every word of {@code text} and stand as {@code wanted}. */
    public void filter(String text, Optional<ChannelPair.State> wanted) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        state = wanted;
        update();
    }

    /** Orders by a column, then by machine. */
    public void sort(ChannelColumn column, boolean descending) {
        Comparator<ChannelRow> first = Comparator.comparing(ChannelRow::pair, column.order(locale));
        order = (descending ? first.reversed() : first).thenComparing(ChannelRow::pair, ChannelColumn.MACHINE.order(locale));
        update();
    }

    /** Those that are shown, in their order. */
    public List<ChannelRow> shown() {
        return List.of(visible);
    }

    /** All there are. */
    public List<ChannelRow> all() {
        return all;
    }

    /** How many are shown. */
    public int size() {
        return visible.length;
    }

    /** How many there are. */
    public int total() {
        return all.size();
    }

    /** How many stand so. */
    public long count(ChannelPair.State of) {
        return all.stream().filter(row -> row.pair().state() == of).count();
    }

    /** The line at a place from 0. */
    public ChannelRow get(int index) {
        return visible[index];
    }

    private void update() {
        visible = all.stream().filter(row -> state.isEmpty() || state.get() == row.pair().state()).filter(this::matches)
                .toArray(ChannelRow[]::new);
        Arrays.sort(visible, order);
    }

    private boolean matches(ChannelRow row) {
        if (words.length == 0) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        for (ChannelColumn column : ChannelColumn.values()) {
            text.append(column.text(row.pair(), locale).toLowerCase(Locale.ROOT)).append('\n');
        }
        return Arrays.stream(words).allMatch(word -> text.indexOf(word) >= 0);
    }
}
