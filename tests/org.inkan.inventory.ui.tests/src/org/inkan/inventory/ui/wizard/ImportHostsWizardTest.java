package org.inkan.inventory.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostField;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.ListEncoding;
import org.inkan.inventory.ListRow.Effect;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.FleetEnd;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHostsWizardTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String JAPANESE = """
            資産,機器;備考;管理グループ;親
            web01.contoso.com;"受付
            1 階";本社;
            10.0.0.1;だめ;本社;
            gw01.contoso.com;ソ連表;本社;
            """;

    @TempDir
    Path parent;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final ErrorLog log = new ErrorLog();
    private PreparedPrompts prompts;
    private FleetFolder folder;
    private ImportWizardAccess wizard;

    @BeforeEach
    void open() throws Exception {
        prompts = new PreparedPrompts(window);
        folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        fleet.open(folder.path());
        EventLoop.waitUntil("project", () -> fleet.project().isPresent());
    }

    @AfterEach
    void close() {
        if (wizard != null && wizard.dialog().getShell() != null) {
            wizard.dialog().close();
        }
        FleetEnd.close(fleet);
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    private void show(byte[] list) throws Exception {
        wizard = new ImportWizardAccess(window, Optional.of(Files.write(parent.resolve("ホスト 一覧.csv"), list)));
    }

    private void show(String list) throws Exception {
        show(list.getBytes(StandardCharsets.UTF_8));
    }

    private static List<HostData> hosts(FleetFolder of) {
        try {
            return HostQuery.all().in(InventoryStore.open(of).load()).map(HostData::of).toList();
        } catch (org.inkan.core.problem.ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aListInShiftJisWithItsOwnHeadingsIsMappedAndImportedAndTheCommandDoesTheSame() throws Exception {
        show(JAPANESE.getBytes(SHIFT_JIS));
        EventLoop.waitUntil("read", wizard::complete);
        assertEquals(List.of("資産,機器", "備考", "管理グループ", "親"), wizard.headers());
        assertTrue(wizard.chosen("encoding").contains(ListEncoding.CP932.label().in(Locale.getDefault())), wizard.chosen("encoding"));
        assertEquals("web01.contoso.com|受付 ↵ 1 階|本社|", wizard.rows("beginning", 1).getFirst());
        wizard.next();
        assertFalse(wizard.complete(), "no column is guessed to be the name");
        assertFalse(wizard.message().isEmpty());
        assertEquals("備考", wizard.chosen("column.note"));
        wizard.choose("column.name", "資産,機器");
        assertEquals("web01.contoso.com", wizard.label("example.name"));
        wizard.choose("column.displayname", "備考");
        assertTrue(wizard.message().contains("備考"), wizard.message());
        wizard.choose("column.note", 0);
        wizard.next();
        wizard.checked();
        assertEquals(3, wizard.count("rows"));
        assertEquals(List.of(), hosts(folder), "nothing is written before Finish");
        wizard.select(1);
        assertTrue(wizard.text("details").contains("10.0.0.1"), wizard.text("details"));
        String command = wizard.text("command");
        Path file = parent.resolve("ホスト 一覧.csv");
        assertEquals("inkan hosts import '" + file + "' --column name=資産,機器 --column displayname=備考 --column note=", command);
        wizard.finish();
        EventLoop.waitUntil("imported", () -> hosts(folder).size() == 2);
        assertEquals(List.of("受付\n1 階", "ソ連表"), hosts(folder).stream().map(host -> host.get(HostField.DISPLAY_NAME)).toList());
        assertEquals("", hosts(folder).getFirst().get(HostField.NOTE));
        FleetFolder other = FleetFolder.create(parent.resolve("other"), "Other");
        var outcome = new InProcessCommand(other.path(), Map.of(), Locale.ENGLISH).run("hosts", "import", file.toString(), "--column",
                "name=資産,機器", "--column", "displayname=備考", "--column", "note=");
        assertEquals("", outcome.errors());
        assertEquals(hosts(folder), hosts(other));
    }

    @Test
    void encodingAndSeparatorCanBeGivenAndStandInTheCommand() throws Exception {
        show("Asset\tGroup,x\nweb01\tM1\n".getBytes(StandardCharsets.UTF_16LE));
        wizard.choose("encoding", 1 + ListEncoding.UTF_16.ordinal());
        wizard.choose("separator", 1 + org.inkan.inventory.ListSeparator.TAB.ordinal());
        EventLoop.waitUntil("read", wizard::complete);
        assertEquals(List.of("Asset", "Group,x"), wizard.headers());
        wizard.next();
        wizard.choose("column.name", "Asset");
        wizard.type("group", "CONTOSO");
        wizard.next();
        wizard.checked();
        assertTrue(wizard.text("command").endsWith(
                "--encoding utf-16 --separator tab --column name=Asset --management-group CONTOSO"), wizard.text("command"));
        wizard.finish();
        EventLoop.waitUntil("imported", () -> hosts(folder).size() == 1);
        assertEquals("CONTOSO", hosts(folder).getFirst().get(HostField.GROUP));
        FleetFolder other = FleetFolder.create(parent.resolve("other"), "Other");
        var outcome = new InProcessCommand(other.path(), Map.of(), Locale.ENGLISH).run("hosts", "import",
                parent.resolve("ホスト 一覧.csv").toString(), "--encoding", "utf-16", "--separator", "tab", "--column", "name=Asset",
                "--management-group", "CONTOSO");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals(hosts(folder), hosts(other));
    }

    @Test
    void theWrongEncodingIsToldAtOnceAndAnotherOneHelps() throws Exception {
        show(JAPANESE.getBytes(SHIFT_JIS));
        EventLoop.waitUntil("read", wizard::complete);
        wizard.choose("encoding", 1 + ListEncoding.UTF_8.ordinal());
        EventLoop.waitUntil("told", () -> wizard.dialog().getCurrentPage().getErrorMessage() != null);
        assertFalse(wizard.complete());
        assertEquals(List.of(), wizard.headers());
        wizard.choose("encoding", 1 + ListEncoding.CP932.ordinal());
        EventLoop.waitUntil("read again", wizard::complete);
        assertEquals(4, wizard.headers().size());
    }

    @Test
    void anEmptyFileABinaryOneAndOneThatIsNotThereAreToldOnThePage() throws Exception {
        for (byte[] wrong : List.of(new byte[0], new byte[] { 0, 1, 2, 3, 0, 0, 9 })) {
            show(wrong);
            EventLoop.waitUntil("told", () -> !wizard.complete() && wizard.message().length() > 10 && wizard.headers().isEmpty());
            wizard.dialog().close();
        }
        wizard = new ImportWizardAccess(window, Optional.empty());
        assertFalse(wizard.complete());
        wizard.type("file", parent.resolve("nowhere.csv").toString());
        EventLoop.waitUntil("told", () -> wizard.dialog().getCurrentPage().getErrorMessage() != null);
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void whatWasLookedAtIsImportedEvenIfTheFileIsGone() throws Exception {
        show("name,mg\nweb01,M1\n");
        wizard.result();
        Files.delete(parent.resolve("ホスト 一覧.csv"));
        wizard.finish();
        EventLoop.waitUntil("imported", () -> hosts(folder).size() == 1);
    }

    @Test
    void tenThousandRowsAreShownAndThoseWithProblemsCanBePickedOut() throws Exception {
        show("name,mg\n" + IntStream.range(0, 10_000).mapToObj(i -> (i % 1000 == 7 ? "10.0.0." + i / 1000 : "h" + i) + ",M1")
                .collect(Collectors.joining("\n")));
        wizard.result();
        assertEquals(10_000, wizard.count("rows"));
        assertTrue(wizard.rows("rows", 1).getFirst().startsWith("2|h0|" + Effect.ADDED.label().in(Locale.getDefault())));
        wizard.press("problemsOnly");
        assertEquals(10, wizard.count("rows"));
        assertTrue(wizard.rows("rows", 1).getFirst().startsWith("9|10.0.0.0|" + Effect.REJECTED.label().in(Locale.getDefault())));
        wizard.finish();
        EventLoop.waitUntil("imported", () -> hosts(folder).size() == 9990);
    }

    @Test
    void cancelWritesNothingAndAListThatSaysNothingNewCannotBeImported() throws Exception {
        byte[] before = Files.readAllBytes(folder.path().resolve(FleetFolder.INVENTORY));
        show("name,mg\nweb01,M1\n");
        wizard.result();
        assertTrue(wizard.canFinish());
        wizard.back();
        assertFalse(wizard.canFinish(), "only what is seen can be finished");
        wizard.dialog().close();
        assertArrayEquals(before, Files.readAllBytes(folder.path().resolve(FleetFolder.INVENTORY)));
        show("name,mg\n10.0.0.1,M1\n");
        wizard.result();
        assertFalse(wizard.canFinish());
    }

    @Test
    void theCheckCanBeStoppedAndBegunAgain() throws Exception {
        show("name,mg\n" + IntStream.range(0, 20_000).mapToObj(i -> "h" + i + ",M1").collect(Collectors.joining("\n")));
        wizard.next();
        wizard.next();
        wizard.press("stop");
        assertFalse(wizard.enabled("stop"));
        EventLoop.waitUntil("all jobs are over", () -> Job.getJobManager().isIdle());
        assertEquals(0, wizard.count("rows"));
        assertFalse(wizard.canFinish());
        wizard.press("again");
        wizard.checked();
        assertEquals(20_000, wizard.count("rows"));
        assertTrue(wizard.canFinish());
    }

    @Test
    void aFleetThatIsLockedIsToldOnThePageAndCanBeTriedAgain() throws Exception {
        show("name,mg\nweb01,M1\n");
        try (var lock = folder.lock()) {
            wizard.result();
            assertFalse(wizard.canFinish());
            assertTrue(wizard.message().length() > 10);
        }
        wizard.press("again");
        wizard.checked();
        EventLoop.waitUntil("checked", wizard::canFinish);
    }

    @Test
    void aTextFromTheClipboardIsImportedAndTheCommandSaysWhereToSaveIt() {
        wizard = new ImportWizardAccess(window, Optional.empty());
        wizard.press("pasted");
        assertFalse(wizard.enabled("file"));
        assertFalse(wizard.enabled("encoding"));
        wizard.type("text", "ホスト名\t管理グループ\nweb01\tM1\nweb02\tM1\n");
        wizard.result();
        assertEquals("inkan hosts import pasted.csv --encoding utf-8", wizard.text("command"));
        wizard.finish();
        EventLoop.waitUntil("imported", () -> hosts(folder).size() == 2);
    }

    @Test
    void withoutAFleetItSaysWhatToDo() throws Exception {
        fleet.close();
        show("name,mg\nweb01,M1\n");
        EventLoop.waitUntil("read", () -> !wizard.headers().isEmpty());
        assertFalse(wizard.complete());
        assertTrue(wizard.message().length() > 20, wizard.message());
        assertFalse(wizard.canFinish());
    }

    @Test
    void everyPageFitsASmallScreenIsReachedByTheKeyboardAndSpeaksOneLanguage() throws Exception {
        show(JAPANESE.replace("資産,機器", "ホスト名").getBytes(SHIFT_JIS));
        for (int page = 0; page < 3; page++) {
            EventLoop.waitUntil("complete", wizard::complete);
            wizard.painted();
            assertTrue(wizard.dialog().getShell().getSize().y <= 768, wizard.dialog().getShell().getSize().toString());
            new Screenshots().take(wizard.dialog().getShell(), "wizard_importHosts_" + page);
            assertEquals(List.of(), KeyboardReach.unreachable(wizard.dialog().getShell()));
            assertEquals(List.of(), ShownTexts.clipped(wizard.dialog().getShell()));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(wizard.dialog().getShell()));
            }
            if (page < 2) {
                wizard.next();
            }
        }
    }
}
