package org.inkan.inventory.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostField;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostEditorTest {

    private static final String WEB = "web01.contoso.com";

    @TempDir
    Path parent;

    private final ErrorLog log = new ErrorLog();
    private HostsFleet fleet;
    private PreparedPrompts prompts;
    private HostEditor editor;
    private FieldsAccess fields;

    @BeforeEach
    void open() throws Exception {
        fleet = new HostsFleet(parent);
        prompts = new PreparedPrompts(fleet.window);
    }

    @AfterEach
    void close() {
        fleet.close();
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    private void edit(String... names) throws Exception {
        editor = (HostEditor) fleet.window.getActivePage().openEditor(new HostInput(fleet.folder, List.of(names)), HostEditor.ID);
        fields = new FieldsAccess(editor.control(), "host.");
        EventLoop.waitUntil("the hosts are read", fields::ready);
    }

    private void save() {
        fleet.window.getActivePage().saveEditor(editor, false);
    }

    private boolean isOpen() {
        return fleet.window.getActivePage().findEditor(editor.getEditorInput()) != null;
    }

    private void undo(boolean again) throws Exception {
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        IUndoContext context = editor.undoContext();
        if (again) {
            history.redo(context, new NullProgressMonitor(), null);
        } else {
            history.undo(context, new NullProgressMonitor(), null);
        }
    }

    @Test
    void fieldsAreEditedUndoneToTheFirstStateAndSaved() throws Exception {
        edit(WEB);
        assertEquals("受付", fields.text("note"));
        assertEquals("ms01.contoso.com", fields.text("parent"));
        assertEquals(List.of("ms01.contoso.com"), fields.choices("parent"));
        HostData before = fleet.read(WEB);
        fields.type("display_name", "ウェブ & 1");
        fields.type("tags", "site=東京\nweb");
        assertTrue(editor.isDirty());
        undo(false);
        undo(false);
        assertFalse(editor.isDirty(), "back at the first state");
        assertEquals("", fields.text("tags"));
        undo(true);
        undo(true);
        assertEquals("ウェブ & 1", fields.text("display_name"));
        String command = editor.getAdapter(CommandLine.class).forShell();
        assertEquals("inkan hosts set web01.contoso.com '--display-name=ウェブ & 1' --tag=site=東京 --tag=web", command);
        save();
        assertFalse(editor.isDirty());
        assertEquals(before.with(Map.of(HostField.DISPLAY_NAME, "ウェブ & 1", HostField.TAGS, "site=東京\nweb")), fleet.read(WEB));
        undo(false);
        assertTrue(editor.isDirty(), "what was saved can be undone and saved again");
        save();
        assertEquals("", fleet.read(WEB).get(HostField.TAGS));
    }

    @Test
    void aFindingIsShownWhileItIsTypedAndAnErrorIsNotSaved() throws Exception {
        edit(WEB);
        fields.type("parent", "web01.contoso.com");
        assertTrue(fields.text("findings").contains("web01.contoso.com"), fields.text("findings"));
        save();
        assertTrue(editor.isDirty());
        assertEquals("ms01.contoso.com", fleet.read(WEB).get(HostField.PARENT));
        fields.type("parent", "nowhere.contoso.com");
        assertTrue(fields.text("findings").contains("nowhere"));
        save();
        assertFalse(editor.isDirty(), "a warning is only told");
    }

    @Test
    void oneFieldIsChangedForSeveralHostsAndEverythingElseStays() throws Exception {
        HostData first = fleet.read(WEB);
        HostData second = fleet.read("web02.contoso.com");
        edit(WEB, "web02.contoso.com");
        assertFalse(fields.enabled("name"));
        assertEquals("", fields.text("note"), "they say different things");
        fields.choose("role", 1);
        fields.type("os", "Windows Server 2025");
        CommandLine line = editor.getAdapter(CommandLine.class);
        save();
        assertEquals(first.with(Map.of(HostField.OS, "Windows Server 2025", HostField.ROLE, "gw")), fleet.read(WEB));
        assertEquals(second.with(Map.of(HostField.OS, "Windows Server 2025", HostField.ROLE, "gw")), fleet.read("web02.contoso.com"));
        var again = new InProcessCommand(fleet.folder.path(), Map.of(), Locale.ENGLISH).run(line.arguments().toArray(String[]::new));
        assertEquals(0, again.exitCode(), again.errors());
        assertEquals("Windows Server 2025", fleet.read(WEB).get(HostField.OS));
    }

    @Test
    void aHostThatIsRenamedStaysInItsEditor() throws Exception {
        edit(WEB);
        fields.type("name", "web09.contoso.com");
        save();
        assertEquals("web09.contoso.com", editor.getPartName());
        fields.type("note", "二階");
        save();
        assertEquals("二階", fleet.read("web09.contoso.com").get(HostField.NOTE));
    }

    @Test
    void whatOthersChangeIsShownAndWhatWasTypedStays() throws Exception {
        edit(WEB);
        fields.type("note", "二階");
        fleet.changes().change(List.of(WEB), Map.of(HostField.OS, "Windows Server 2019", HostField.NOTE, "三階"));
        fleet.active.filesChanged();
        EventLoop.waitUntil("shown", () -> fields.text("os").equals("Windows Server 2019"));
        assertEquals("二階", fields.text("note"));
        prompts.answer(Optional.of(parent));
        save();
        assertEquals(1, prompts.confirmed().size());
        assertEquals("二階", fleet.read(WEB).get(HostField.NOTE));
    }

    @Test
    void whatOthersWroteIsNotReplacedWithoutAsking() throws Exception {
        edit(WEB, "web02.contoso.com");
        fields.type("note", "二階");
        fleet.changes().change(List.of(WEB), Map.of(HostField.NOTE, "三階", HostField.OS, "Windows Server 2019"));
        prompts.answer(Optional.empty());
        save();
        assertTrue(prompts.confirmed().getFirst().contains(Locale.getDefault().getLanguage().equals("ja") ? "1 台" : "1 hosts"),
                prompts.confirmed().toString());
        assertTrue(editor.isDirty(), "what was typed is still there");
        assertEquals("三階", fleet.read(WEB).get(HostField.NOTE));
        prompts.answer(Optional.of(parent));
        save();
        assertFalse(editor.isDirty());
        assertEquals("二階", fleet.read(WEB).get(HostField.NOTE));
        assertEquals("Windows Server 2019", fleet.read(WEB).get(HostField.OS), "nobody edited that here");
        assertEquals(2, prompts.confirmed().size());
    }

    @Test
    void theViewPropertiesShowsTheHostOfTheEditor() throws Exception {
        PropertySheet sheet = (PropertySheet) fleet.window.getActivePage().showView(IPageLayout.ID_PROP_SHEET);
        edit(WEB);
        fleet.window.getActivePage().activate(editor);
        EventLoop.waitUntil("the host", () -> values(sheet).containsAll(List.of(WEB, "受付", "ms01.contoso.com")));
        assertEquals(WEB, values(sheet).getFirst(), "in the order of the form");
        fields.type("note", "二階");
        EventLoop.waitUntil("what is typed", () -> values(sheet).contains("二階"));
        // The platform saves a part by its properties, too, and would ask.
        save();
        fleet.window.getActivePage().hideView(sheet);
    }

    private static List<String> values(PropertySheet sheet) {
        return sheet.getCurrentPage().getControl() instanceof Tree tree
                ? Arrays.stream(tree.getItems()).map(item -> item.getText(1)).toList() : List.of();
    }

    @Test
    void aLockedFleetIsAProblemAndNothingIsLost() throws Exception {
        edit(WEB);
        fields.type("note", "二階");
        try (var lock = fleet.folder.lock()) {
            save();
        }
        assertEquals("CORE-010", prompts.problems().getFirst().code());
        assertTrue(editor.isDirty());
        save();
        assertEquals("二階", fleet.read(WEB).get(HostField.NOTE));
    }

    @Test
    void anEditorClosesWithItsHostAndWithItsFleet() throws Exception {
        edit(WEB);
        fleet.changes().delete(List.of(WEB));
        fleet.active.filesChanged();
        EventLoop.waitUntil("closed with its host", () -> !isOpen());
        edit("web02.contoso.com");
        fleet.active.close();
        EventLoop.waitUntil("closed with its fleet", () -> !isOpen());
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void theEditorIsReachedByTheKeyboardAndSpeaksOneLanguage() throws Exception {
        edit(WEB, "web02.contoso.com");
        IWorkbenchPage page = fleet.window.getActivePage();
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        fields.type("parent", "web02.contoso.com");
        int[] paints = new int[1];
        editor.control().addListener(org.eclipse.swt.SWT.Paint, e -> paints[0]++);
        editor.control().redraw();
        EventLoop.waitUntil("painted", () -> paints[0] > 0);
        new Screenshots().take(editor.control(), "editor_hosts");
        assertEquals(List.of(), KeyboardReach.unreachable(editor.control()));
        assertEquals(List.of(), ShownTexts.clipped(editor.control()));
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(editor.control()));
        }
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
    }
}
