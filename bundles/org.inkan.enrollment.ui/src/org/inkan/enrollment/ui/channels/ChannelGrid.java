package org.inkan.enrollment.ui.channels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelPair;

/**
 * The channels as a grid: a line for each machine, a column for each server that somebody in these lines reports to. A
 * machine is shown with all of its channels as soon as one of them is. Made in time linear in the channels; for one thread.
 */
public final class ChannelGrid {

    /**
     * A place in the grid.
     *
     * @param line   from 0
     * @param column of the servers, from 0
     */
    public record Place(int line, int column) {
    }

    private record Line(String machine, Map<String, ChannelRow> channels) {

        /** The state that most needs something done. */
        ChannelPair.State worst() {
            return channels.values().stream().map(row -> row.pair().state()).min(Comparator.naturalOrder()).orElseThrow();
        }

        /** By the state at a server; who does not report to it comes after all who do. */
        int rank(String server) {
            ChannelRow row = channels.get(server);
            return row == null ? ChannelPair.State.values().length : row.pair().state().ordinal();
        }
    }

    private static final Comparator<Line> BY_NAME = Comparator.comparing(Line::machine, String.CASE_INSENSITIVE_ORDER);

    private final List<Line> lines;
    private final List<String> keys;
    private final List<String> servers;

    /**
     * What needs something done first is at the top.
     *
     * @param all   every channel
     * @param shown those whose machines are wanted
     */
    public ChannelGrid(List<ChannelRow> all, List<ChannelRow> shown) {
        Set<String> wanted = new HashSet<>();
        shown.forEach(row -> wanted.add(key(row.pair().machine().host())));
        Map<String, Line> byMachine = new LinkedHashMap<>();
        Map<String, String> byServer = new TreeMap<>();
        for (ChannelRow row : all) {
            String machine = row.pair().machine().host();
            String server = row.pair().server().host();
            if (wanted.contains(key(machine))) {
                byMachine.computeIfAbsent(key(machine), any -> new Line(machine, new HashMap<>())).channels.put(key(server), row);
                byServer.putIfAbsent(key(server), server);
            }
        }
        lines = new ArrayList<>(byMachine.values());
        keys = List.copyOf(byServer.keySet());
        servers = List.copyOf(byServer.values());
        lines.sort(Comparator.comparing(Line::worst).thenComparing(BY_NAME));
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    /** Orders by the name of the machine. */
    public void sortByMachine(boolean descending) {
        lines.sort(descending ? BY_NAME.reversed() : BY_NAME);
    }

    /** Orders by the state at a server, then by machine; a server without a column changes nothing. */
    public void sortByServer(String server, boolean descending) {
        if (keys.contains(key(server))) {
            Comparator<Line> rank = Comparator.comparingInt(line -> line.rank(key(server)));
            lines.sort((descending ? rank.reversed() : rank).thenComparing(BY_NAME));
        }
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** The names of the columns, by name. */
    public List<String> servers() {
        return servers;
    }

    /** The name of a line. */
    public String machine(int line) {
        return lines.get(line).machine();
    }

    /** What stands there. */
    public ChannelCell cell(Place place) {
        return new ChannelCell(machine(place.line()), servers.get(place.column()),
                Optional.ofNullable(lines.get(place.line()).channels().get(keys.get(place.column()))));
    }

    /** Where these two meet; empty if one of them is not shown. */
    public Optional<Place> find(String machine, String server) {
        int column = keys.indexOf(key(server));
        for (int line = 0; column >= 0 && line < lines.size(); line++) {
            if (lines.get(line).machine().equalsIgnoreCase(machine)) {
                return Optional.of(new Place(line, column));
            }
        }
        return Optional.empty();
    }

    /** A server with how many of its channels work. */
    public Text summary(int column) {
        List<ChannelRow> channels = lines.stream().map(line -> line.channels().get(keys.get(column))).filter(row -> row != null).toList();
        long ready = channels.stream().filter(row -> row.pair().state() == ChannelPair.State.READY).count();
        return Texts.beside(ChannelGrid.class).text("ChannelGrid_summary", servers.get(column), ready, channels.size());
    }
}
