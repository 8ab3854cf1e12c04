package org.inkan.inventory.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.inkan.cli.InProcessCommand;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
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

class NewHostWizardTest {

    @TempDir
    Path parent;

    private final ErrorLog log = new ErrorLog();
    private HostsFleet fleet;
    private PreparedPrompts prompts;
    private NewHostWizard wizard;
    private WizardDialog dialog;
    private FieldsAccess fields;

    @BeforeEach
    void open() throws Exception {
        fleet = new HostsFleet(parent);
        prompts = new PreparedPrompts(fleet.window);
    }

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        fleet.close();
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    private void show() {
        wizard = new NewHostWizard();
        wizard.init(fleet.window.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(fleet.window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        fields = new FieldsAccess(dialog.getShell(), "newHost.");
    }

    private boolean knows(String name) {
        return HostsFleet.all(fleet.folder).stream().anyMatch(host -> host.get(HostField.NAME).equals(name));
    }

    @Test
    void aHostIsAddedToTheOnlyGroupAndTheCommandDoesTheSame() throws ProblemException {
        show();
        EventLoop.waitUntil("read", fields::ready);
        assertEquals("CONTOSO", fields.text("group"));
        assertFalse(wizard.canFinish());
        fields.type("name", "db01.contoso.com");
        fields.type("parent", "ms01.contoso.com");
        fields.type("note", "a line\nanother");
        fields.type("tags", "site=東京\ndb");
        HostEdit edit = ((NewHostPage) dialog.getCurrentPage()).edit();
        assertEquals(edit.command().forShell(), fields.text("command"));
        assertTrue(wizard.performFinish());
        assertTrue(knows("db01.contoso.com"));
        FleetFolder other = FleetFolder.create(parent.resolve("other"), "Other");
        var command = new InProcessCommand(other.path(), Map.of(), Locale.ENGLISH);
        String[] line = Stream.concat(edit.command().arguments().stream(), Stream.of("--management-group=CONTOSO")).toArray(String[]::new);
        var outcome = command.run(line);
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals(fleet.read("db01.contoso.com"), HostsFleet.all(other).getFirst());
    }

    @Test
    void whatTheRulesForbidCannotBeFinished() {
        show();
        EventLoop.waitUntil("read", fields::ready);
        for (String wrong : List.of("10.0.0.1", "サーバー", "WEB01.contoso.com", "a_b", "")) {
            fields.type("name", wrong);
            assertFalse(wizard.canFinish(), wrong);
            assertTrue(wrong.isEmpty() || dialog.getCurrentPage().getErrorMessage() != null, wrong);
        }
        fields.type("name", "db01");
        assertTrue(wizard.canFinish());
        fields.type("group", "");
        assertFalse(wizard.canFinish());
    }

    @Test
    void aNameThatSomebodyElseTookInTheMeantimeIsTold() throws ProblemException {
        show();
        EventLoop.waitUntil("read", fields::ready);
        fields.type("name", "db01");
        fleet.changes().add(HostsFleet.host("DB01"));
        assertFalse(wizard.performFinish());
        EventLoop.waitUntil("told", () -> dialog.getCurrentPage().getErrorMessage() != null);
        assertEquals("db01", fields.text("name"));
    }

    @Test
    void aLockedFleetIsAProblemAndTheWizardStays() throws Exception {
        show();
        EventLoop.waitUntil("read", fields::ready);
        fields.type("name", "db01");
        try (var lock = fleet.folder.lock()) {
            assertFalse(wizard.performFinish());
        }
        assertEquals("CORE-010", prompts.problems().getFirst().code());
        assertTrue(wizard.performFinish());
    }

    @Test
    void withoutAFleetItSaysWhatToDo() {
        fleet.active.close();
        show();
        assertFalse(wizard.canFinish());
        assertNotNull(dialog.getCurrentPage().getMessage());
        assertFalse(fields.enabled("name"));
    }

    @Test
    void thePageFitsASmallScreenIsReachedByTheKeyboardAndSpeaksOneLanguage() throws Exception {
        show();
        EventLoop.waitUntil("read", fields::ready);
        fields.type("name", "a-very-long-name-of-a-host.contoso.com");
        int[] paints = new int[1];
        dialog.getShell().addListener(org.eclipse.swt.SWT.Paint, e -> paints[0]++);
        dialog.getShell().redraw();
        EventLoop.waitUntil("painted", () -> paints[0] > 0);
        assertTrue(dialog.getShell().getSize().y <= 768, dialog.getShell().getSize().toString());
        new Screenshots().take(dialog.getShell(), "wizard_newHost");
        assertEquals(List.of(), KeyboardReach.unreachable(dialog.getShell()));
        assertEquals(List.of(), ShownTexts.clipped(dialog.getShell()));
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(dialog.getShell()));
        }
    }
}
