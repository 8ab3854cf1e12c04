package org.inkan.opsmgr.ui.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostRow;

/**
 * The certificates of a fleet by the time they end. A value, so that a job makes it from 100,000 hosts.
 *
 * @param bars        what has ended, if anything has, then one bar for each week or month up to the last certificate, empty
 *                    ones too; what lies far away is one bar
 * @param warningDays as many days before its end a certificate counts as ending soon
 * @param overdue     how many have ended
 * @param soon        how many end within {@code warningDays}
 * @param later       how many end after that
 * @param without     how many hosts have no certificate
 */
public record ExpiryTimeline(List<ExpiryBar> bars, int warningDays, int overdue, int soon, int later, int without) {

    /** More bars could not be told apart on a usual screen. */
    private static final int MOST = 53;

    private record Ending(HostRow host, Instant at) {
    }

    /** Copies the bars. */
    public ExpiryTimeline {
        bars = List.copyOf(bars);
    }

    /** The timeline at {@code now}, whose zone decides where a day begins. */
    public static ExpiryTimeline of(List<HostRow> hosts, ExpiryScale scale, int warningDays, ZonedDateTime now) {
        List<Ending> endings = hosts.stream().flatMap(host -> host.notAfter().map(at -> new Ending(host, at)).stream())
                .sorted(Comparator.comparing(Ending::at)).toList();
        Instant warning = now.plusDays(warningDays).toInstant();
        int overdue = (int) endings.stream().filter(ending -> !ending.at().isAfter(now.toInstant())).count();
        int soon = (int) endings.stream().filter(ending -> !ending.at().isAfter(warning)).count() - overdue;
        List<ExpiryBar> bars = new ArrayList<>();
        if (overdue > 0) {
            bars.add(new ExpiryBar(scale, now.toLocalDate(), false, Urgency.OVERDUE, hosts(endings.subList(0, overdue))));
        }
        bars.addAll(periods(endings.subList(overdue, endings.size()), scale, now, warning));
        return new ExpiryTimeline(bars, warningDays, overdue, soon, endings.size() - overdue - soon, hosts.size() - endings.size());
    }

    private static List<ExpiryBar> periods(List<Ending> endings, ExpiryScale scale, ZonedDateTime now, Instant warning) {
        LocalDate first = scale.start(now.toLocalDate());
        List<ExpiryBar> bars = new ArrayList<>();
        int from = 0;
        for (int period = 0; from < endings.size() && period <= MOST; period++) {
            int to = from;
            while (to < endings.size() && (period == MOST || scale.between(first, day(endings.get(to), now)) <= period)) {
                to++;
            }
            LocalDate start = scale.plus(first, period);
            Instant earliest = to > from ? endings.get(from).at() : start.atStartOfDay(now.getZone()).toInstant();
            bars.add(new ExpiryBar(scale, start, period == MOST, earliest.isAfter(warning) ? Urgency.LATER : Urgency.SOON,
                    hosts(endings.subList(from, to))));
            from = to;
        }
        return bars;
    }

    private static LocalDate day(Ending ending, ZonedDateTime now) {
        return ending.at().atZone(now.getZone()).toLocalDate();
    }

    private static List<HostRow> hosts(List<Ending> endings) {
        return endings.stream().map(Ending::host).toList();
    }

    /** Whether no host has a certificate. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The place of the first bar that has hosts; empty if there is none. */
    public Optional<Integer> firstFilled() {
        for (int i = 0; i < bars.size(); i++) {
            if (!bars.get(i).hosts().isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** All of it in one sentence. */
    public Text summary() {
        return Texts.beside(ExpiryTimeline.class).text("ExpiryTimeline_summary", overdue + soon + later, overdue, soon, warningDays,
                later, without);
    }

    /** The bars that have hosts as lines of text, for those who cannot see the picture and for other programs. */
    public String lines(Locale locale) {
        return bars.stream().filter(bar -> !bar.hosts().isEmpty()).map(bar -> bar.text().in(locale))
                .collect(Collectors.joining("\n", summary().in(locale) + "\n", "\n"));
    }
}
