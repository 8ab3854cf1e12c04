package org.inkan.enrollment.ui.requests;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.inventory.model.RequestState;

/** The requests in the order and selection they are shown: those that need somebody first. Not thread-safe. */
public final class RequestTable {

    private final List<RequestRow> all;
    private final Locale locale;
    private final Map<RequestState, Integer> counts = new EnumMap<>(RequestState.class);
    private RequestRow[] visible;
    private String[] words = {};
    private Optional<RequestState> state = Optional.empty();
    private Comparator<RequestRow> order = by(RequestColumn.STATE, false);

    /** Shows all; {@code locale} is the language in which states are searched. */
    public RequestTable(List<RequestRow> all, Locale locale) {
        this.all = List.copyOf(all);
        this.locale = locale;
        all.forEach(row -> counts.merge(row.entry().state(), 1, Integer::sum));
        update();
    }

    /** Shows the requests that contain every word of {@code text} and are in {@code wanted}. */
    public void filter(String text, Optional<RequestState> wanted) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        state = wanted;
        update();
    }

    /** Orders by a column, then by host. */
    public void sort(RequestColumn column, boolean descending) {
        order = by(column, descending);
        update();
    }

    /** How many are shown. */
    public int size() {
        return visible.length;
    }

    /** How many there are. */
    public int total() {
        return all.size();
    }

    /** How many are in a state. */
    public int count(RequestState of) {
        return counts.getOrDefault(of, 0);
    }

    /** The request at a place from 0. */
    public RequestRow get(int index) {
        return visible[index];
    }

    private void update() {
        visible = all.stream().filter(row -> state.isEmpty() || state.get() == row.entry().state())
                .filter(this::matches).toArray(RequestRow[]::new);
        Arrays.sort(visible, order);
    }

    private boolean matches(RequestRow row) {
        if (words.length == 0) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        for (RequestColumn column : RequestColumn.values()) {
            text.append(column.text(row.entry(), locale).toLowerCase(Locale.ROOT)).append('\n');
        }
        return Arrays.stream(words).allMatch(word -> text.indexOf(word) >= 0);
    }

    private static Comparator<RequestRow> by(RequestColumn column, boolean descending) {
        Comparator<RequestRow> first = Comparator.comparing(RequestRow::entry, column.order());
        return (descending ? first.reversed() : first).thenComparing(RequestRow::entry, RequestColumn.HOST.order());
    }
}
