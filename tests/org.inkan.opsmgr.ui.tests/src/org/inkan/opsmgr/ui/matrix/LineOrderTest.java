package org.inkan.opsmgr.ui.matrix;

import static org.inkan.opsmgr.ui.matrix.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.inkan.inventory.Role;
import org.junit.jupiter.api.Test;

class LineOrderTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private final LineOrder order = new LineOrder(2, background::add, ui::add, lines -> shown.add(lines.shown()));

    @Test
    void fewHostsAreShownAtOnce() {
        ask(2, "");
        assertEquals(List.of(2), shown);
        assertTrue(background.isEmpty());
    }

    @Test
    void manyHostsAreOrderedInTheBackgroundAndShownInTheUserInterface() {
        ask(5, "host");
        background.remove().run();
        assertEquals(List.of(), shown);
        ui.remove().run();
        assertEquals(List.of(5), shown);
    }

    @Test
    void anOldQuestionThatIsAnsweredLateReplacesNothing() {
        ask(5, "");
        ask(5, "host1");
        background.removeLast().run();
        background.removeLast().run();
        ui.forEach(Runnable::run);
        assertEquals(List.of(1), shown);
    }

    @Test
    void anAnswerOnItsWayToTheScreenIsDroppedWhenAnotherQuestionIsAsked() {
        ask(5, "");
        background.remove().run();
        ask(5, "host2");
        ui.remove().run();
        assertEquals(List.of(), shown);
        background.remove().run();
        ui.remove().run();
        assertEquals(List.of(1), shown);
    }

    @Test
    void fewHostsShownAtOnceAreNotReplacedByManyAskedForBefore() {
        ask(5, "");
        ask(1, "");
        background.remove().run();
        ui.forEach(Runnable::run);
        assertEquals(List.of(1), shown);
    }

    @Test
    void afterTheEndNothingIsShown() {
        ask(5, "");
        background.remove().run();
        ask(5, "");
        order.close();
        background.remove().run();
        ui.forEach(Runnable::run);
        assertEquals(List.of(), shown);
    }

    @Test
    void anOutdatedQuestionIsGivenUpInTheMiddleOfFindingAndOfSorting() {
        for (int after : new int[] { 10, 1500 }) {
            AtomicInteger asked = new AtomicInteger();
            assertThrows(CancellationException.class,
                    () -> MatrixLines.of(hosts(1000), MatrixQuery.all(), Locale.ENGLISH, () -> asked.incrementAndGet() > after));
            assertTrue(asked.get() < after + 1000, "stopped after " + asked);
        }
    }

    private void ask(int hosts, String filter) {
        order.ask(hosts(hosts), MatrixQuery.all().filtered(filter, StateFilter.ALL), Locale.ENGLISH);
    }

    private static List<HostRow> hosts(int count) {
        return IntStream.range(0, count).mapToObj(n -> row("host" + n, Role.AGENT, "A", 0, false)).toList();
    }
}
