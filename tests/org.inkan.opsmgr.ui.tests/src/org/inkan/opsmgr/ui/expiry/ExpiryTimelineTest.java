package org.inkan.opsmgr.ui.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.Stage;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.junit.jupiter.api.Test;

class ExpiryTimelineTest {

    /** A Wednesday. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 25, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    @Test
    void withoutCertificatesThereAreNoBars() {
        ExpiryTimeline timeline = ExpiryTimeline.of(List.of(host("a", "")), ExpiryScale.WEEK, 42, NOW);
        assertTrue(timeline.isEmpty());
        assertEquals(1, timeline.without());
        assertEquals(Optional.empty(), timeline.firstFilled());
    }

    @Test
    void whatHasEndedIsOneBarAndEachWeekAnother() {
        ExpiryTimeline timeline = timeline(ExpiryScale.WEEK, 7, "2026-11-24T23:59:59Z", "2025-01-01T00:00:00Z",
                "2026-11-29T14:59:59Z", "2026-11-29T15:00:00Z", "2026-12-20T00:00:00Z");
        assertEquals(List.of("OVERDUE 2", "SOON 1", "SOON 1", "LATER 0", "LATER 1"), bars(timeline));
        assertEquals(List.of("host1", "host0"), timeline.bars().getFirst().hosts().stream().map(HostRow::name).toList());
        assertEquals(LocalDate.of(2026, 11, 30), timeline.bars().get(2).from(), "in Tokyo Monday begins at 15:00 UTC");
        assertEquals(List.of(2, 2, 1, 0), List.of(timeline.overdue(), timeline.soon(), timeline.later(), timeline.without()));
    }

    @Test
    void aCertificateThatEndsThisMomentHasEnded() {
        assertEquals(List.of("OVERDUE 1"), bars(timeline(ExpiryScale.MONTH, 42, NOW.toInstant().toString())));
    }

    @Test
    void theWarningReachesToItsLastMoment() {
        Instant last = NOW.plusDays(42).toInstant();
        assertEquals(1, timeline(ExpiryScale.MONTH, 42, last.toString()).soon());
        assertEquals(1, timeline(ExpiryScale.MONTH, 42, last.plusSeconds(1).toString()).later());
    }

    @Test
    void monthsWithoutAnEndAreShownTooAndTheFirstOneWithAnEndIsFound() {
        ExpiryTimeline timeline = timeline(ExpiryScale.MONTH, 30, "2027-02-28T14:59:59Z");
        assertEquals(List.of("SOON 0", "SOON 0", "LATER 0", "LATER 1"), bars(timeline));
        assertEquals(Optional.of(3), timeline.firstFilled());
    }

    @Test
    void whatLiesFarAwayIsOneBar() {
        ExpiryTimeline timeline = timeline(ExpiryScale.WEEK, 42, "2029-01-01T00:00:00Z", "2046-01-01T00:00:00Z");
        assertEquals(54, timeline.bars().size());
        assertTrue(timeline.bars().getLast().last());
        assertEquals(2, timeline.bars().getLast().hosts().size());
    }

    @Test
    void aBarSaysWhenHowManyAndHowUrgentInTheReadersLanguage() {
        ExpiryTimeline timeline = timeline(ExpiryScale.MONTH, 42, "2025-01-01T00:00:00Z", "2026-12-10T00:00:00Z");
        assertEquals("12/2026", timeline.bars().getLast().label(Locale.ENGLISH));
        assertEquals("2026/12", timeline.bars().getLast().label(Locale.JAPANESE));
        assertEquals("December 2026 – certificates: 1 (expires soon)", timeline.bars().getLast().text().in(Locale.ENGLISH));
        assertTrue(timeline.bars().getFirst().text().in(Locale.JAPANESE).contains("期限切れ"));
        String lines = timeline.lines(Locale.ENGLISH);
        assertEquals(3, lines.lines().count(), lines);
        assertFalse(lines.contains("November"), lines);
    }

    private static List<String> bars(ExpiryTimeline timeline) {
        return timeline.bars().stream().map(bar -> bar.urgency() + " " + bar.hosts().size()).toList();
    }

    private static ExpiryTimeline timeline(ExpiryScale scale, int warning, String... ends) {
        Stream<HostRow> hosts = IntStream.range(0, ends.length).mapToObj(n -> host("host" + n, ends[n]));
        return ExpiryTimeline.of(hosts.toList(), scale, warning, NOW);
    }

    private static HostRow host(String name, String end) {
        Map<ProcedureStep, StepMatrix.Cell> cells = end.isEmpty() ? Map.of() : Map.of(ProcedureStep.WATCH,
                new StepMatrix.Cell("Z", StepState.PENDING, "certificate", end, Optional.empty()));
        return new HostRow("G", new StepMatrix.Row(name, Role.AGENT, Stage.ISSUED, cells));
    }
}
