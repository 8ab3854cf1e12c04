package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.enrollment.Stage;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.FleetEnd;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions on the selected hosts, as menus and keys run them. */
class HostActionsTest {

    private static final String PREFIX = "org.inkan.opsmgr.ui.";

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = window.getService(ActiveFleet.class);
    private final PreparedPrompts prompts = new PreparedPrompts(window);
    private final ErrorLog log = new ErrorLog();
    private FleetFolder opened;
    private StepMatrixAccess view;

    @BeforeEach
    void open() throws Exception {
        fleet.close();
        window.getActivePage().showView(StepMatrixView.ID);
        opened = Hosts.fleet(folder.resolve("フリート 1"), "db01.contoso.com", "web01.contoso.com");
        fleet.open(opened.path());
        view = new StepMatrixAccess();
        view.waitForHosts(2);
    }

    @AfterEach
    void close() {
        FleetEnd.close(fleet);
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    private void run(String command, Map<String, String> parameters) throws Exception {
        window.getActivePage().activate(window.getActivePage().findView(StepMatrixView.ID));
        Command found = window.getService(ICommandService.class).getCommand(PREFIX + command);
        window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
    }

    private boolean enabled(String command) {
        return window.getService(ICommandService.class).getCommand(PREFIX + command).isEnabled();
    }

    @Test
    void withoutASelectionThereIsNothingToBuild() {
        window.getActivePage().activate(window.getActivePage().findView(StepMatrixView.ID));
        assertFalse(enabled("buildKits"));
        assertFalse(enabled("runNext"));
        assertTrue(enabled("acceptResults"));
    }

    @Test
    void theKitsOfTheSelectedHostsAreBuiltAndEachIsNamed() throws Exception {
        view.select(0, 0);
        view.select(1, SWT.MOD1);
        run("buildKits", Map.of());
        ResultAccess result = new ResultAccess();
        new Screenshots().take(result.window(), "hosts-result");
        assertEquals(2, result.lines().size());
        assertTrue(result.lines().getFirst().startsWith(ResultLine.Outcome.DONE.label().in(Locale.getDefault()) + " db01.contoso.com"),
                result.lines().toString());
        assertTrue(Files.exists(opened.requestKit("db01.contoso.com")));
        assertTrue(Files.exists(opened.requestKit("web01.contoso.com")));
        result.close();
    }

    @Test
    void theNextStepOfAHostWithoutAKnownNameIsItsKitAndThenToWait() throws Exception {
        view.select(0, 0);
        run("runNext", Map.of());
        ResultAccess built = new ResultAccess();
        assertTrue(built.lines().getFirst().startsWith(ResultLine.Outcome.DONE.label().in(Locale.getDefault())), built.lines().toString());
        built.close();
        assertTrue(Files.exists(opened.requestKit("db01.contoso.com")));
        byte[] kit = Files.readAllBytes(opened.requestKit("db01.contoso.com"));
        EventLoop.waitUntil("the kit is noticed", () -> view.stage(0) == Stage.KIT_OUT);
        run("runNext", Map.of());
        ResultAccess waiting = new ResultAccess();
        assertTrue(waiting.lines().getFirst().startsWith(ResultLine.Outcome.TO_DO.label().in(Locale.getDefault())), waiting.lines().toString());
        waiting.close();
        assertArrayEquals(kit, Files.readAllBytes(opened.requestKit("db01.contoso.com")), "a kit that is out is not built again");
    }

    @Test
    void whatIsNoResultIsExplainedFileByFile() throws Exception {
        Path bad = Files.writeString(folder.resolve("result.json"), "{ 壊れた");
        prompts.answer(Optional.of(bad));
        run("acceptResults", Map.of());
        ResultAccess result = new ResultAccess();
        assertEquals(1, result.lines().size());
        assertTrue(result.lines().getFirst().startsWith(ResultLine.Outcome.FAILED.label().in(Locale.getDefault())), result.lines().toString());
        result.close();
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void cancellingTheChoiceOfFilesDoesNothing() throws Exception {
        prompts.answer(Optional.empty());
        run("acceptResults", Map.of());
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void aFleetThatIsLockedIsAProblemAndNotACrash() throws Exception {
        view.select(0, 0);
        try (var lock = opened.lock()) {
            run("buildKits", Map.of());
            EventLoop.waitUntil("a problem", () -> !prompts.problems().isEmpty());
        }
        assertFalse(Files.exists(opened.requestKit("db01.contoso.com")));
    }

    @Test
    void theCommandLineOfAnActionIsCopied() throws Exception {
        view.select(1, 0);
        run("copyStepCommand", Map.of(PREFIX + "copyStepCommand.work", "kits"));
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals("inkan kit build --hosts web01.contoso.com", copied);
    }

    private Optional<IEditorPart> editor() {
        return Optional.ofNullable(window.getActivePage().getActiveEditor());
    }

    @Test
    void enterAndF2OpenTheSelectedHostsInTheEditor() {
        window.getActivePage().setEditorAreaVisible(false);
        for (int key : new int[] { SWT.CR, SWT.F2 }) {
            window.getActivePage().activate(window.getActivePage().findView(StepMatrixView.ID));
            view.select(0, 0);
            view.select(1, key == SWT.F2 ? SWT.MOD1 : 0);
            view.key(key, 0);
            EventLoop.waitUntil("the editor", () -> editor().isPresent());
            String title = editor().orElseThrow().getTitle();
            assertTrue(key == SWT.F2 ? title.startsWith("2") : title.equals("web01.contoso.com"), title);
            assertTrue(window.getActivePage().isEditorAreaVisible());
            window.getActivePage().closeAllEditors(false);
            assertFalse(window.getActivePage().isEditorAreaVisible(), "the matrix has its room back");
        }
    }

    @Test
    void deletedHostsLeaveTheListAfterAQuestionAndNoMeansNo() {
        window.getActivePage().activate(window.getActivePage().findView(StepMatrixView.ID));
        view.select(0, 0);
        prompts.answer(Optional.empty());
        delete();
        EventLoop.waitUntil("asked", () -> org.eclipse.core.runtime.jobs.Job.getJobManager().isIdle());
        view.waitForHosts(2);
        prompts.answer(Optional.of(folder));
        delete();
        view.waitForHosts(1);
    }

    private void delete() {
        try {
            window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.delete", null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new AssertionError(e);
        }
    }
}
