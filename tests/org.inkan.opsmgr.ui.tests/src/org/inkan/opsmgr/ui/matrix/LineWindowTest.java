package org.inkan.opsmgr.ui.matrix;

import static org.inkan.opsmgr.ui.matrix.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.inkan.inventory.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineWindowTest {

    private static final int HEIGHT = 10;

    private final LineWindow window = new LineWindow();
    private final List<HostRow> all = IntStream.range(0, 100)
            .mapToObj(n -> row(String.format("host%02d", n), Role.AGENT, n < 50 ? "A" : "B", 0, false)).toList();

    @BeforeEach
    void show() {
        window.height(HEIGHT);
        window.show(MatrixLines.of(all, MatrixQuery.all(), Locale.ENGLISH));
    }

    @Test
    void scrollingStopsWhereNoLineIsLeft() {
        window.scroll(1000);
        assertEquals(90, window.top());
        window.scroll(-5);
        assertEquals(0, window.top());
        assertEquals(HEIGHT, window.visible());
    }

    @Test
    void theKeyboardTakesTheWindowAlong() {
        window.select(window.step(30));
        assertEquals(21, window.top());
        window.select(window.step(-30));
        assertEquals(0, window.top());
        window.select(window.step(1000));
        assertEquals(90, window.top());
        assertEquals(99, window.cursor());
    }

    @Test
    void whoeverSortsAtTheBeginningSeesTheNewBeginning() {
        window.show(MatrixLines.of(all, MatrixQuery.all().sorted(HostColumn.all().getFirst(), true), Locale.ENGLISH));
        assertEquals(0, window.top());
        window.scroll(20);
        String top = window.line(20).key();
        window.show(MatrixLines.of(all, MatrixQuery.all(), Locale.ENGLISH));
        assertEquals(top, window.line(window.top()).key());
    }

    @Test
    void aRangeReachesBeyondTheScreen() {
        window.select(5);
        window.extend(60);
        assertEquals(56, window.selection().size());
        window.extend(3);
        assertEquals(List.of("host03", "host04", "host05"), names());
    }

    @Test
    void aFilterTakesHiddenHostsOutOfTheSelection() {
        window.select(5);
        window.toggle(7);
        window.show(MatrixLines.of(all, MatrixQuery.all().filtered("host07", StateFilter.ALL), Locale.ENGLISH));
        assertEquals(List.of("host07"), names());
    }

    @Test
    void theSameHostsReadAgainKeepSelectionAndPlace() {
        window.scroll(40);
        window.select(42);
        List<HostRow> again = new java.util.ArrayList<>(all);
        again.addFirst(row("another", Role.AGENT, "A", 0, false));
        window.show(MatrixLines.of(again, MatrixQuery.all(), Locale.ENGLISH));
        assertEquals(List.of("host42"), names());
        assertEquals("host40", ((HostRow) window.line(window.top())).name());
    }

    @Test
    void aHeadingStandsForItsHostsEvenWhenTheyAreHidden() {
        MatrixQuery groups = MatrixQuery.all().grouped(Grouping.MANAGEMENT_GROUP);
        HostGroup first = (HostGroup) MatrixLines.of(all, groups, Locale.ENGLISH).lines().getFirst();
        window.show(MatrixLines.of(all, groups.collapsed(first, true), Locale.ENGLISH));
        window.select(0);
        assertEquals(50, window.selection().size());
        window.selectAll();
        assertEquals(100, window.selection().size());
    }

    @Test
    void hostsAreFoundByTheirNames() {
        window.select(Set.of("host80", "host81", "unknown"));
        assertEquals(List.of("host80", "host81"), names());
        assertEquals(71, window.top());
    }

    @Test
    void anEmptyListHasNothingToSelect() {
        window.select(3);
        window.show(MatrixLines.NONE);
        assertEquals(0, window.visible());
        assertEquals(List.of(), names());
    }

    private List<String> names() {
        return window.selection().stream().map(HostRow::name).toList();
    }
}
