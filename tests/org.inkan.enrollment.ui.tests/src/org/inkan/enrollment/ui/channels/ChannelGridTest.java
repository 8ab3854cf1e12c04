package org.inkan.enrollment.ui.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.inkan.enrollment.ChannelGap.Kind;
import org.inkan.enrollment.ChannelPair.State;
import org.inkan.enrollment.ui.channels.ChannelGrid.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelGridTest {

    @TempDir
    Path parent;

    private List<ChannelRow> rows;

    @BeforeEach
    void channels() throws Exception {
        rows = new SampleChannels(parent).add("web1", "MS1").add("web1", "ms2", Kind.KIT_NOT_RUN)
                .add("db1", "ms1", Kind.NOT_IN_KIT, Kind.KIT_NOT_RUN).add("Gateway", "ms2", Kind.NO_CERTIFICATE)
                .add("app1", "gateway", Kind.NO_HOST).rows();
    }

    private ChannelGrid grid() {
        return new ChannelGrid(rows, rows);
    }

    private static List<String> machines(ChannelGrid grid) {
        return IntStream.range(0, grid.size()).mapToObj(grid::machine).toList();
    }

    private static String text(ChannelGrid grid, String machine, String server) {
        return grid.cell(grid.find(machine, server).orElseThrow()).text(Locale.ENGLISH);
    }

    @Test
    void aLineForEachMachineAndAColumnForEachServerSomebodyReportsTo() {
        assertEquals(List.of("gateway", "MS1", "ms2"), grid().servers());
        // What needs something done is at the top, then by name without regard to capitals.
        assertEquals(List.of("db1", "app1", "Gateway", "web1"), machines(grid()));
    }

    @Test
    void eachCellSaysItsStateInAWordAndEmptyOnesAreMarked() {
        ChannelGrid grid = grid();
        assertEquals("Trusted", text(grid, "web1", "ms1"));
        assertEquals("Run the kits", text(grid, "web1", "MS2"));
        assertEquals("2 missing", text(grid, "db1", "ms1"));
        assertEquals("No certificate", text(grid, "GATEWAY", "ms2"));
        assertEquals("Not in the fleet", text(grid, "app1", "gateway"));
        assertEquals("\u2014", text(grid, "db1", "ms2"));
        assertEquals(Optional.of(State.READY), grid.cell(grid.find("web1", "ms1").orElseThrow()).state());
        assertEquals(Optional.empty(), grid.cell(grid.find("db1", "ms2").orElseThrow()).row());
        assertEquals(Optional.empty(), grid.find("web1", "elsewhere"));
        assertEquals(Optional.empty(), grid.find("elsewhere", "ms1"));
    }

    @Test
    void hoverSaysWhatIsMissingAndTheDetailWhatToDoInBothLanguages() {
        ChannelCell cell = grid().cell(grid().find("db1", "ms1").orElseThrow());
        assertSame(rows.get(2), cell.row().orElseThrow());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String what = rows.get(2).pair().gaps().getFirst().what().in(locale);
            String next = rows.get(2).pair().gaps().getFirst().next().in(locale);
            assertTrue(cell.hint(locale).startsWith("db1 \u2194 MS1\n") && cell.hint(locale).contains(what), cell.hint(locale));
            assertFalse(cell.hint(locale).contains(next));
            assertTrue(cell.explained(locale).contains(what) && cell.explained(locale).contains(next), cell.explained(locale));
        }
        for (Place place : List.of(grid().find("db1", "ms2").orElseThrow(), grid().find("web1", "ms1").orElseThrow())) {
            assertNotEquals(grid().cell(place).hint(Locale.ENGLISH), grid().cell(place).hint(Locale.JAPANESE));
        }
    }

    @Test
    void aMachineOfWhichOneChannelIsWantedIsShownWithAllAndServersOfOthersGo() {
        ChannelGrid grid = new ChannelGrid(rows, List.of(rows.get(1)));
        assertEquals(List.of("web1"), machines(grid));
        assertEquals(List.of("MS1", "ms2"), grid.servers());
        assertEquals("Trusted", text(grid, "web1", "ms1"));
        assertEquals(0, new ChannelGrid(rows, List.of()).size());
    }

    @Test
    void linesAreOrderedByMachineOrByTheStateAtAServer() {
        ChannelGrid grid = grid();
        grid.sortByMachine(false);
        assertEquals(List.of("app1", "db1", "Gateway", "web1"), machines(grid));
        grid.sortByMachine(true);
        assertEquals(List.of("web1", "Gateway", "db1", "app1"), machines(grid));
        grid.sortByServer("ms2", false);
        assertEquals(List.of("Gateway", "web1", "app1", "db1"), machines(grid));
        grid.sortByServer("nobody", true);
        assertEquals(List.of("Gateway", "web1", "app1", "db1"), machines(grid));
    }

    @Test
    void theHeadingTellsHowManyOfItsChannelsWork() {
        assertEquals("MS1 (1 of 2 channels trusted)", grid().summary(1).in(Locale.ENGLISH));
        assertEquals("MS1 (2 チャネル中 1 件が信頼済み)", grid().summary(1).in(Locale.JAPANESE));
    }

    @Test
    void fiftyServersAndThousandsOfChannelsEachHaveTheirPlace() throws Exception {
        List<ChannelRow> many = new SampleChannels(parent.resolve("many")).crowd(200, 50).rows();
        ChannelGrid grid = new ChannelGrid(many, many);
        assertEquals(200, grid.size());
        assertEquals(50, grid.servers().size());
        for (ChannelRow row : many) {
            Place place = grid.find(row.pair().machine().host(), row.pair().server().host()).orElseThrow();
            assertSame(row, grid.cell(place).row().orElseThrow());
        }
    }

    @Test
    void columnsAreShownFromTheFirstThatFitsAndNoRoomIsLeftEmpty() {
        ColumnWindow window = new ColumnWindow(50, 6, 0);
        assertTrue(window.scrolls());
        assertEquals(6, window.visible());
        assertSame(window, window.revealing(5));
        assertEquals(1, window.revealing(6).first());
        assertEquals(44, window.revealing(49).first());
        assertEquals(44, window.from(48).first());
        assertEquals(10, window.from(20).revealing(10).first());
        assertEquals(0, new ColumnWindow(4, 6, 3).first());
        assertEquals(4, new ColumnWindow(4, 6, 3).visible());
        assertFalse(new ColumnWindow(4, 6, 0).scrolls());
        assertEquals(1, new ColumnWindow(3, 0, 0).visible());
        assertEquals(0, new ColumnWindow(0, 5, 0).visible());
    }
}
