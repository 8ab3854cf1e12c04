package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.ListRow.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPreviewTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ListPreview preview(byte[] data, ListFormat format) throws ProblemException {
        return ListPreview.of(data, "hosts.csv", format, 2);
    }

    @Test
    void theBeginningOfAListIsShownWithWhatIsGuessed() throws Exception {
        byte[] data = "資産;ホスト名;備考\n1;web01;\"受付\n1 階\"\n2;web02\n3;web03;x\n".getBytes(Charset.forName("windows-31j"));
        ListPreview preview = preview(data, ListFormat.GUESSED);
        assertEquals(ListEncoding.CP932, preview.encoding());
        assertEquals(ListSeparator.SEMICOLON, preview.separator());
        assertEquals(List.of("資産", "ホスト名", "備考"), preview.headers());
        assertEquals(List.of(List.of("1", "web01", "受付\n1 階"), List.of("2", "web02", "")), preview.rows());
        assertEquals(Map.of(CsvColumn.NAME, 1, CsvColumn.NOTE, 2), preview.columns());
        assertEquals(Optional.of("ホスト名"), preview.header(CsvColumn.NAME));
        assertEquals(Optional.empty(), preview.header(CsvColumn.TAGS));
    }

    @Test
    void aListWithoutKnownColumnsIsShownByTheSeparatorThatMakesMost() throws Exception {
        ListPreview preview = preview(utf8("Asset\tPlace\nweb01\there, there\n"), ListFormat.GUESSED);
        assertEquals(ListSeparator.TAB, preview.separator());
        assertEquals(Map.of(), preview.columns());
    }

    @Test
    void whatIsNoListIsRefused() {
        assertEquals("INV-012", assertThrows(ProblemException.class, () -> preview(new byte[0], ListFormat.GUESSED)).problem().code());
        assertEquals("INV-010",
                assertThrows(ProblemException.class, () -> preview(new byte[] { 0, 1, 2, 0 }, ListFormat.GUESSED)).problem().code());
    }

    @Test
    void everyRowOfAnImportTellsWhatItCameTo(@TempDir Path parent) throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("fleet"), "F");
        HostListImport work = new HostListImport(folder, Clock.systemUTC());
        work.run(utf8("name,note\nweb1,a\nweb2,b\n"), "a.csv", Optional.of("M"), ListFormat.GUESSED, false);
        HostListImport.Outcome outcome = work.run(utf8("name,note\nweb1,a\n10.0.0.1,x\nweb2,c\nweb3,\nweb3,\n"), "b.csv", Optional.empty(),
                ListFormat.GUESSED, true);
        assertEquals(List.of(Effect.UNCHANGED, Effect.REJECTED, Effect.UPDATED, Effect.ADDED, Effect.REPEATED),
                outcome.rows().stream().map(ListRow::effect).toList());
        assertEquals(List.of(2, 3, 4, 5, 6), outcome.rows().stream().map(ListRow::line).toList());
        assertEquals("CSV-ADDRESS", outcome.rows().get(1).findings().getFirst().rule());
        assertEquals(new ImportSummary(1, 1, 1, 1), outcome.summary());
        assertEquals(2, HostQuery.all().in(InventoryStore.open(folder).load()).count(), "nothing was written");
    }

    @Test
    void anImportThatIsCancelledWritesNothing(@TempDir Path parent) throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("fleet"), "F");
        byte[] before = Files.readAllBytes(folder.path().resolve(FleetFolder.INVENTORY));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new HostListImport(folder, Clock.systemUTC()).run(utf8("name\nweb1\n"), "a.csv",
                Optional.of("M"), ListFormat.GUESSED, false, monitor));
        assertEquals(List.of(before.length), List.of(Files.readAllBytes(folder.path().resolve(FleetFolder.INVENTORY)).length));
        assertFalse(HostQuery.all().in(InventoryStore.open(folder).load()).findAny().isPresent());
    }
}
