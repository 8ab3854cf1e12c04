package org.inkan.template.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Duplication;
import org.inkan.template.ui.editor.ClassicFleet;
import org.inkan.template.ui.editor.EditorFixture;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.template.ui.model.DuplicateDraft;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.Test;

class DuplicateWizardTest extends ClassicFleet {

    @Test
    void aBuiltInTemplateIsDuplicatedShownBeforeItIsWrittenAndOpened() throws Exception {
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            assertEquals(2 + 1 + 33, wizard.origins());
            wizard.choose("Web Server");
            wizard.type("displayName", "社内 Web Server");
            assertEquals("社内WebServer", wizard.text("name"));
            new Screenshots().take(wizard.shell(), "template-duplicate-1");
            assertEquals(java.util.List.of(), ShownTexts.clipped(wizard.shell()));
            wizard.next();
            assertEquals("inkan template duplicate WebServer --display-name '社内 Web Server'", wizard.text("command"));
            assertFalse(Files.exists(fleet.file("社内WebServer").getLocation().toPath()));
            new Screenshots().take(wizard.shell(), "template-duplicate-2");
            assertEquals(java.util.List.of(), ShownTexts.clipped(wizard.shell()));
            wizard.finish();
        }
        EventLoop.waitUntil("the editor", () -> EditorFixture.page().getActiveEditor() instanceof TemplateEditor editor
                && editor.model().template().cn().equals("社内WebServer"));
        assertTrue(Files.readString(fleet.path().resolve("audit.log")).contains("template.duplicate"));
    }

    @Test
    void aNameThatIsTakenOrNotAllowedIsToldAtOnce() {
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            wizard.choose("Web Server");
            assertTrue(wizard.complete());
            wizard.type("name", CLASSIC.cn());
            assertFalse(wizard.complete());
            assertTrue(wizard.error().contains(CLASSIC.cn()), wizard.error());
            wizard.type("name", "a/b");
            assertFalse(wizard.complete());
            wizard.type("name", "ab");
            assertTrue(wizard.complete());
        }
    }

    @Test
    void eachOfTheBuiltInTemplatesCanBeDuplicated() {
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            for (CertificateTemplate each : BuiltInTemplates.all()) {
                wizard.choose(each.displayName());
                assertTrue(wizard.complete(), each.cn() + ": " + wizard.error());
                assertFalse(wizard.text("name").isEmpty(), each.cn());
                wizard.next();
                assertTrue(wizard.text("command").startsWith("inkan template duplicate " + each.cn()), wizard.text("command"));
                wizard.back();
            }
            assertEquals(33, BuiltInTemplates.all().size());
        }
    }

    @Test
    void whatIsDangerousIsWarnedOfAndDoesNotStopAnybody() {
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            wizard.choose(DuplicateDraft.origins(java.util.List.of()).get(1).label().in(java.util.Locale.getDefault()));
            wizard.type("name", "Dangerous");
            wizard.next();
            assertTrue(wizard.findings() > 0);
            assertEquals(org.eclipse.jface.dialogs.IMessageProvider.WARNING, wizard.messageType());
            assertTrue(wizard.complete());
        }
    }

    @Test
    void onlyTheSafePresetTakesAGroupAndNoneThatIncludesEveryone() {
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            wizard.choose("Web Server");
            assertFalse(wizard.enabled("group"));
            wizard.choose(DuplicateDraft.origins(java.util.List.of()).getFirst().label().in(java.util.Locale.getDefault()));
            assertTrue(wizard.enabled("group"));
            wizard.type("name", "Safe");
            wizard.type("group", "S-1-5-11");
            assertFalse(wizard.complete());
            wizard.type("group", "S-1-5-21-1-2-3-1105");
            assertTrue(wizard.complete());
            wizard.next();
            assertTrue(wizard.text("command").contains("opsmgr-safe"));
            assertTrue(wizard.text("command").contains("--enroll-group S-1-5-21-1-2-3-1105"));
            assertTrue(wizard.text("command").contains("--name Safe"));
        }
    }

    @Test
    void withoutAFleetItSaysWhatToDoFirst() {
        EditorFixture.page().getWorkbenchWindow().getService(ActiveFleet.class).close();
        try (DuplicateWizardAccess wizard = new DuplicateWizardAccess()) {
            assertFalse(wizard.complete());
            assertFalse(wizard.error().isEmpty());
        }
    }

    @Test
    void theCommandLineNamesOnlyWhatItWouldNotProposeItself() {
        DuplicateDraft draft = DuplicateDraft.of(DuplicateDraft.origins(java.util.List.of()).get(1), java.util.Locale.ENGLISH);
        assertEquals(Duplication.Preset.CLASSIC, draft.duplication().origin());
        assertEquals("inkan template duplicate opsmgr-classic --display-name 'Operations Manager Cert'",
                draft.commandLine().orElseThrow().forShell());
    }
}
