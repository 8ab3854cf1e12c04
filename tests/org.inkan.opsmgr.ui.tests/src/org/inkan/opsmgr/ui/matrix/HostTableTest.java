package org.inkan.opsmgr.ui.matrix;

import static org.inkan.opsmgr.ui.matrix.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.inventory.Role;
import org.junit.jupiter.api.Test;

class HostTableTest {

    private static final int ALL_STEPS = ProcedureStep.values().length;

    private final HostTable table = new HostTable(List.of(
            row("web02.contoso.com", Role.AGENT, "CONTOSO", 1, false),
            row("ms01.contoso.com", Role.MANAGEMENT_SERVER, "CONTOSO", ALL_STEPS, false),
            row("gw01.dmz.example", Role.GATEWAY, "CONTOSO", 3, true),
            row("サーバー東京.example", Role.AGENT, "東日本", 0, false)), Locale.JAPANESE);

    @Test
    void hostsStandInTheOrderOfTheirNames() {
        assertEquals(List.of("gw01.dmz.example", "ms01.contoso.com", "web02.contoso.com", "サーバー東京.example"), names());
    }

    @Test
    void everyWordOfTheFilterMustBeFoundInNameGroupOrRole() {
        table.filter("CONTOSO web", StateFilter.ALL);
        assertEquals(List.of("web02.contoso.com"), names());
        table.filter("東日本", StateFilter.ALL);
        assertEquals(List.of("サーバー東京.example"), names());
        table.filter(Role.GATEWAY.label().in(Locale.JAPANESE), StateFilter.ALL);
        assertEquals(List.of("gw01.dmz.example"), names());
        table.filter("no such host", StateFilter.ALL);
        assertEquals(List.of(), names());
        assertEquals(4, table.total());
    }

    @Test
    void theStateFilterKeepsWhatItNames() {
        table.filter("", StateFilter.FAILED);
        assertEquals(List.of("gw01.dmz.example"), names());
        table.filter("", StateFilter.DONE);
        assertEquals(List.of("ms01.contoso.com"), names());
        table.filter("", StateFilter.TO_DO);
        assertEquals(List.of("gw01.dmz.example", "web02.contoso.com", "サーバー東京.example"), names());
    }

    @Test
    void aStepColumnPutsFailedHostsFirstWhenSortedDownwards() {
        HostColumn fourth = HostColumn.all().stream().filter(c -> c.id().equals("step." + ProcedureStep.of(Role.GATEWAY).get(3).name()))
                .findFirst().orElseThrow();
        table.sort(fourth, true);
        assertEquals("gw01.dmz.example", names().getFirst());
        assertEquals("ms01.contoso.com", names().getLast());
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
        return IntStream.range(0, table.size()).mapToObj(table::get).map(host -> host.row().host()).toList();
    }
}
