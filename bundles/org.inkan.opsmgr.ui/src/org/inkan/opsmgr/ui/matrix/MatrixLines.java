package org.inkan.opsmgr.ui.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.inkan.inventory.Role;

/**
 * The lines of the matrix as a query orders them. A value, so that a job makes it from 100,000 hosts while the old one
 * is still on the screen.
 *
 * @param lines  hosts and headings from top to bottom
 * @param places where the line of a key is, so that nobody has to look through all of them
 * @param shown  how many hosts the query finds, those of closed groups included
 * @param total  how many hosts there are
 */
public record MatrixLines(List<MatrixLine> lines, Map<String, Integer> places, int shown, int total) {

    /** No hosts at all. */
    public static final MatrixLines NONE = new MatrixLines(List.of(), Map.of(), 0, 0);

    private static MatrixLines of(List<MatrixLine> lines, int shown, int total) {
        Map<String, Integer> places = HashMap.newHashMap(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).key(), i);
        }
        return new MatrixLines(List.copyOf(lines), Collections.unmodifiableMap(places), shown, total);
    }

    /** What {@code query} finds; {@code locale} is the language in which roles are searched and groups are named. */
    public static MatrixLines of(List<HostRow> all, MatrixQuery query, Locale locale) {
        return of(all, query, locale, () -> false);
    }

    /**
     * The same as long as somebody wants to know.
     *
     * @param outdated tells, on any thread, that nobody does any more
     * @throws CancellationException soon after {@code outdated} says so
     */
    static MatrixLines of(List<HostRow> all, MatrixQuery query, Locale locale, BooleanSupplier outdated) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, role.label().in(locale).toLowerCase(Locale.ROOT));
        }
        String[] words = query.words();
        HostRow[] found = all.parallelStream().filter(row -> {
            check(outdated);
            return row.in(query.state()) && row.matches(words, roles.get(row.role()));
        }).toArray(HostRow[]::new);
        Arrays.parallelSort(found, order(query, outdated));
        List<MatrixLine> lines = query.grouping() == Grouping.NONE ? Arrays.asList(found) : grouped(found, query, locale);
        check(outdated);
        return of(lines, found.length, all.size());
    }

    private static Comparator<HostRow> order(MatrixQuery query, BooleanSupplier outdated) {
        Comparator<HostRow> byColumn = query.descending() ? query.column().order().reversed() : query.column().order();
        Comparator<HostRow> order = query.grouping().order().thenComparing(byColumn).thenComparing(HostColumn.all().getFirst().order());
        return (a, b) -> {
            check(outdated);
            return order.compare(a, b);
        };
    }

    private static void check(BooleanSupplier outdated) {
        if (outdated.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private static List<MatrixLine> grouped(HostRow[] found, MatrixQuery query, Locale locale) {
        Comparator<HostRow> order = query.grouping().order();
        List<MatrixLine> lines = new ArrayList<>(found.length + 16);
        int from = 0;
        for (int i = 1; i <= found.length; i++) {
            if (i == found.length || order.compare(found[from], found[i]) != 0) {
                List<HostRow> hosts = Arrays.asList(found).subList(from, i);
                HostGroup open = HostGroup.open(query.grouping().name(found[from]).in(locale), hosts);
                boolean shut = query.collapsed().contains(open.key());
                lines.add(shut ? open.shut() : open);
                lines.addAll(shut ? List.of() : hosts);
                from = i;
            }
        }
        return lines;
    }

    /** Every host the query finds, those of closed groups included. */
    public List<HostRow> hosts() {
        List<HostRow> hosts = new ArrayList<>(shown);
        for (MatrixLine line : lines) {
            switch (line) {
                case HostRow host -> hosts.add(host);
                case HostGroup group when group.collapsed() -> hosts.addAll(group.hosts());
                case HostGroup group -> { }
            }
        }
        return hosts;
    }
}
