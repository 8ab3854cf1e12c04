package org.inkan.opsmgr.ui.matrix;

import static org.inkan.opsmgr.ui.matrix.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.inventory.Role;
import org.junit.jupiter.api.Test;

class MatrixLinesTest {

    private static final int ALL_STEPS = ProcedureStep.values().length;

    private MatrixQuery query = MatrixQuery.all();
    private final List<HostRow> all = List.of(
            row("web02.contoso.com", Role.AGENT, "CONTOSO", 1, false),
            row("ms01.contoso.com", Role.MANAGEMENT_SERVER, "CONTOSO", ALL_STEPS, false),
            row("gw01.dmz.example", Role.GATEWAY, "CONTOSO", 3, true),
            row("サーバー東京.example", Role.AGENT, "東日本", 0, false));

    @Test
    void hostsStandInTheOrderOfTheirNames() {
        assertEquals(List.of("gw01.dmz.example", "ms01.contoso.com", "web02.contoso.com", "サーバー東京.example"), names());
    }

    @Test
    void everyWordOfTheFilterMustBeFoundInNameGroupOrRole() {
        filter("CONTOSO web", StateFilter.ALL);
        assertEquals(List.of("web02.contoso.com"), names());
        filter("東日本", StateFilter.ALL);
        assertEquals(List.of("サーバー東京.example"), names());
        filter(Role.GATEWAY.label().in(Locale.JAPANESE), StateFilter.ALL);
        assertEquals(List.of("gw01.dmz.example"), names());
        filter("no such host", StateFilter.ALL);
        assertEquals(List.of(), names());
        assertEquals(4, lines().total());
    }

    @Test
    void theStateFilterKeepsWhatItNames() {
        filter("", StateFilter.FAILED);
        assertEquals(List.of("gw01.dmz.example"), names());
        filter("", StateFilter.DONE);
        assertEquals(List.of("ms01.contoso.com"), names());
        filter("", StateFilter.TO_DO);
        assertEquals(List.of("gw01.dmz.example", "web02.contoso.com", "サーバー東京.example"), names());
    }

    @Test
    void aStepColumnPutsFailedHostsFirstWhenSortedDownwards() {
        HostColumn fourth = HostColumn.all().stream().filter(c -> c.id().equals("step." + ProcedureStep.of(Role.GATEWAY).get(3).name()))
                .findFirst().orElseThrow();
        query = query.sorted(fourth, true);
        assertEquals("gw01.dmz.example", names().getFirst());
        assertEquals("ms01.contoso.com", names().getLast());
    }

    @Test
    void groupsStandInOrderWithTheirHostsBelowThem() {
        query = query.grouped(Grouping.STATE);
        assertEquals(List.of("▾ " + StateFilter.FAILED.label().in(Locale.JAPANESE), "gw01.dmz.example",
                "▾ " + StateFilter.TO_DO.label().in(Locale.JAPANESE), "web02.contoso.com", "サーバー東京.example",
                "▾ " + StateFilter.DONE.label().in(Locale.JAPANESE), "ms01.contoso.com"), shown());
    }

    @Test
    void aShutGroupShowsItsHeadingOnlyButItsHostsStillCount() {
        query = query.grouped(Grouping.ROLE);
        HostGroup agents = (HostGroup) lines().lines().get(4);
        query = query.collapsed(agents, true);
        assertEquals(5, lines().lines().size());
        assertEquals(4, lines().hosts().size());
        query = query.collapsed(agents, false);
        assertEquals(7, lines().lines().size());
    }

    @Test
    void theHeadingOfAGroupCountsItsStates() {
        query = query.grouped(Grouping.MANAGEMENT_GROUP);
        assertEquals("▾ CONTOSO – 3 hosts, 1 done, 1 failed", ((HostGroup) lines().lines().getFirst()).text(Locale.ENGLISH));
    }

    private List<String> shown() {
        return lines().lines().stream().map(line -> switch (line) {
            case HostRow host -> host.name();
            case HostGroup group -> (group.collapsed() ? "▸ " : "▾ ") + group.name();
        }).toList();
    }

    @Test
    void everyStepOfTheProcedureHasAColumnWithItsLetters() {
        List<String> headings = HostColumn.all().stream().filter(c -> c.step().isPresent()).map(c -> c.title().in(Locale.ENGLISH)).toList();
        assertEquals(List.of("N", "A", "B/D", "C/E", "F/G", "H/I", "P", "J/K", "R", "V", "Y", "Z"), headings);
    }

    @Test
    void aCellSaysItsStateInWordsAndWhatWouldProveIt() {
        HostRow host = row("web02.contoso.com", Role.AGENT, "CONTOSO", 1, true);
        HostColumn template = HostColumn.all().stream().filter(c -> c.id().equals("step.TEMPLATE")).findFirst().orElseThrow();
        assertEquals("Failed", template.text(host, Locale.ENGLISH));
        assertEquals("失敗", template.text(host, Locale.JAPANESE));
        String evidence = template.evidence(host, Locale.ENGLISH);
        assertTrue(evidence.startsWith("Step A: ") && evidence.contains(ProcedureStep.TEMPLATE.evidence().in(Locale.ENGLISH)), evidence);
    }

    private List<String> names() {
        return lines().hosts().stream().map(HostRow::name).toList();
    }

    private MatrixLines lines() {
        return MatrixLines.of(all, query, Locale.JAPANESE);
    }

    private void filter(String text, StateFilter state) {
        query = query.filtered(text, state);
    }
}
