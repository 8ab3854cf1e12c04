package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.inkan.core.finding.Severity;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.junit.jupiter.api.Test;

/** Issue 3, 6.2: the classic template of the guides, its attack paths while typing, one repair, and the way back. */
class ClassicTemplateTest extends ClassicFleet {

    /**
     * The documented template: IPSec (Offline request) duplicated, subject from the request, both purposes, 2048 bits, exportable,
     * Authenticated Users may enroll. Operations Manager is content with it from first to last; the danger is another matter.
     */
    @Test
    void markersComeWhileTypingOneRepairClearsThemUndoRestoresTheBytesAndOperationsManagerIsContentThroughout() throws Exception {
        byte[] original = Files.readAllBytes(fleet.path().resolve("templates/operationsmanagercert.template.json"));
        EventLoop.waitUntil("markers from the build", () -> fleet.markers(CLASSIC.cn()).containsAll(List.of("ESC1", "ESC17")));
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        editor.page("issuance").toggle("approval");
        EventLoop.waitUntil("no markers", () -> escapes().isEmpty());
        assertEquals(List.of(), opsMgr(editor));
        editor.toggle("approval");
        EventLoop.waitUntil("markers while editing", () -> escapes().equals(List.of("ESC1", "ESC17")));
        assertEquals(List.of(), opsMgr(editor));
        editor.page("general").type("displayName", "Operations Manager Cert 印鑑");
        assertTrue(editor.editor().isDirty());
        EventLoop.waitUntil("markers stay while a name is typed", () -> escapes().equals(List.of("ESC1", "ESC17")));

        editor.page("findings").select("findings", editor.row("ESC1"));
        assertTrue(editor.widget(Label.class, "findings.remedy").getText().contains("WORKGROUP"));
        assertTrue(editor.shows("fix.dedicated"));
        editor.click("fix.requireApproval");
        EventLoop.waitUntil("one repair clears both", () -> escapes().isEmpty());
        assertEquals(List.of(), opsMgr(editor));
        fleet.build(CLASSIC.cn());
        assertEquals(List.of(), escapes(), "a build knows only the file and takes nothing back");
        EventLoop.waitUntil("the page says so", () -> editor.widget(Label.class, "findings.products").getText().contains("0"));

        editor.edit("undo");
        EventLoop.waitUntil("markers again", () -> escapes().equals(List.of("ESC1", "ESC17")));
        while (editor.editor().isDirty()) {
            editor.edit("undo");
        }
        assertArrayEquals(original, editor.editor().model().now().bytes());
        assertArrayEquals(original, Files.readAllBytes(fleet.path().resolve("templates/operationsmanagercert.template.json")));
        assertEquals(List.of(), opsMgr(editor));
        EventLoop.waitUntil("builds count again", () -> {
            fleet.build(CLASSIC.cn());
            return escapes().equals(List.of("ESC1", "ESC17"));
        });
    }

    /** The other way out of ESC1, with what Operations Manager makes of each way before anything is changed. */
    @Test
    void aDedicatedGroupIsTheOtherRepairAndEachSaysWhatItChangesBeforehand() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        editor.page("findings").select("findings", editor.row("ESC1"));
        for (String fix : List.of("requireApproval", "removeBroadEnroll", "dedicated")) {
            String effect = editor.label("fix." + fix + ".effect");
            assertTrue(effect.contains("ESC1, ESC17") && effect.contains("Operations Manager"), effect);
            assertFalse(effect.contains("OM-"), effect);
        }
        assertTrue(editor.label("findings.why").contains("Authenticated Users"), "who may enroll is told whole");
        org.eclipse.swt.widgets.Display.getCurrent().asyncExec(() -> {
            var shells = EditorFixture.page().getWorkbenchWindow().getShell().getShells();
            var dialog = new org.inkan.ui.harness.WidgetFinder(shells[shells.length - 1]);
            var field = dialog.widget(org.eclipse.swt.widgets.Combo.class, "choose.value");
            var ok = dialog.widget(org.eclipse.swt.widgets.Button.class, "choose.ok");
            field.setText("S-1-5-11");
            assertFalse(ok.isEnabled(), "everybody is no dedicated group");
            field.setText("S-1-5-21-1-2-3-1105");
            dialog.send(ok, org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        editor.click("fix.dedicated");
        assertEquals(List.of(), editor.editor().findings().stream().filter(f -> f.severity() != Severity.INFO).toList());
        assertEquals(List.of(), opsMgr(editor));
        EventLoop.waitUntil("markers are of information only", () -> errors().isEmpty());
        editor.edit("undo");
        EventLoop.waitUntil("markers again", () -> errors().equals(List.of("ESC1", "ESC17")));
        assertFalse(editor.editor().isDirty());
    }

    /** A subject from the directory ends the attack path as well, and no machine outside the domain gets a certificate any more. */
    @Test
    void aSubjectFromTheDirectoryIsNoWayOutAndOperationsManagerSaysWhy() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        editor.page("subject").radio("supplied", "false", "true");
        assertFalse(editor.editor().model().template().has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT));
        EventLoop.waitUntil("no markers", () -> escapes().isEmpty());
        EventLoop.waitUntil("the product's objection", () -> opsMgr(editor).equals(List.of("OM-TPL-02")));
        editor.edit("undo");
        EventLoop.waitUntil("markers again", () -> escapes().equals(List.of("ESC1", "ESC17")));
        EventLoop.waitUntil("no objection", () -> opsMgr(editor).isEmpty());
    }

    @Test
    void aQuickFixOfTheMarkerGoesThroughTheEditorAndCanBeUndone() throws Exception {
        EventLoop.waitUntil("markers", () -> fleet.markers(CLASSIC.cn()).contains("ESC1"));
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        IMarker marker = java.util.Arrays.stream(fleet.file(CLASSIC.cn()).findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                .filter(m -> m.getAttribute(FindingMarkers.RULE, "").equals("ESC1")).findFirst().orElseThrow();
        assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1, "the line of the attribute");
        var fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(2, fixes.length);
        fixes[0].run(marker);
        assertTrue(editor.editor().isDirty());
        EventLoop.waitUntil("no ESC markers", () -> fleet.markers(CLASSIC.cn()).stream().noneMatch(rule -> rule.startsWith("ESC")));
        editor.edit("undo");
        assertFalse(editor.editor().isDirty());
        editor.edit("redo");
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void closingWithoutSavingBringsTheMarkersOfTheFileBack() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        editor.page("issuance").toggle("approval");
        EventLoop.waitUntil("no ESC markers", () -> fleet.markers(CLASSIC.cn()).stream().noneMatch(rule -> rule.startsWith("ESC")));
        EditorFixture.page().closeEditor(editor.editor(), false);
        EventLoop.waitUntil("markers of the file", () -> fleet.markers(CLASSIC.cn()).contains("ESC1"));
    }

    @Test
    void savingCountsTheMinorVersionUpAndKeepsHistory() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        byte[] original = editor.editor().model().now().bytes();
        editor.page("issuance").toggle("approval");
        editor.save();
        assertFalse(editor.editor().isDirty());
        assertEquals(CLASSIC.minorRevision() + 1, editor.editor().model().template().minorRevision());
        assertArrayEquals(editor.editor().model().now().bytes(), fleet.file(CLASSIC.cn()).readAllBytes());
        assertEquals(1, fleet.file(CLASSIC.cn()).getHistory(null).length);
        editor.edit("undo");
        assertArrayEquals(original, editor.editor().model().now().bytes());
        assertTrue(editor.editor().isDirty());
        assertTrue(Files.readString(fleet.path().resolve("audit.log")).contains("template.set"));
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemAndTheChangeStaysInTheEditor() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        editor.page("issuance").toggle("approval");
        Path templates = fleet.path().resolve("templates");
        Path away = Files.move(templates, templates.resolveSibling("away"));
        Files.writeString(templates, "no folder any more");
        try (PreparedPrompts prompts = new PreparedPrompts(EditorFixture.page().getWorkbenchWindow())) {
            editor.editor().doSave(new NullProgressMonitor());
            assertEquals(List.of("CORE-003"), prompts.problems().stream().map(problem -> problem.code()).toList());
        }
        assertTrue(editor.editor().isDirty());
        assertFalse(Files.readString(fleet.path().resolve("audit.log")).contains("template.set"), "nothing was set");
        Files.delete(templates);
        Files.move(away, templates);
        fleet.file(CLASSIC.cn()).refreshLocal(IResource.DEPTH_ZERO, null);
        editor.save();
        assertFalse(editor.editor().isDirty());
        assertEquals(CLASSIC.minorRevision() + 1, editor.editor().model().template().minorRevision(), "counted once");
    }

    @Test
    void aFileInAnotherFormStaysAsItIsUntilSomethingIsEditedAndComesBackByUndo() throws Exception {
        byte[] compact = new String(fleet.file(CLASSIC.cn()).readAllBytes(), StandardCharsets.UTF_8).replaceAll("\n *", " ")
                .getBytes(StandardCharsets.UTF_8);
        fleet.file(CLASSIC.cn()).write(compact, true, false, true, null);
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        assertFalse(editor.editor().isDirty());
        editor.page("general").type("displayName", "Another name");
        assertTrue(editor.editor().isDirty());
        editor.type("displayName", CLASSIC.displayName());
        assertFalse(editor.editor().isDirty());
        assertArrayEquals(compact, editor.editor().model().now().bytes());
    }

    @Test
    void whatSomebodyElseWritesIsReadAgainAndAFileThatGoesClosesTheEditor() throws Exception {
        TemplateEditorAccess editor = fleet.open(CLASSIC.cn());
        CertificateTemplate other = CLASSIC.withValidity(org.inkan.template.Period.ofYears(5));
        fleet.file(CLASSIC.cn()).write(org.inkan.template.io.TemplateJson.write(other), true, false, true, null);
        EventLoop.waitUntil("the other state", () -> editor.editor().model().template().equals(other));
        assertFalse(editor.editor().isDirty());
        fleet.file(CLASSIC.cn()).delete(true, null);
        EventLoop.waitUntil("no editor", () -> EditorFixture.page().getEditorReferences().length == 0);
    }

    private static List<String> opsMgr(TemplateEditorAccess editor) {
        return editor.rules().stream().filter(rule -> rule.startsWith("OM-")).toList();
    }

    private List<String> errors() {
        try {
            return java.util.Arrays.stream(fleet.file(CLASSIC.cn()).findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                    .map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).sorted().toList();
        } catch (org.eclipse.core.runtime.CoreException e) {
            // The markers are just being replaced.
            return List.of("being replaced");
        }
    }

    private List<String> escapes() {
        return fleet.markers(CLASSIC.cn()).stream().filter(rule -> rule.startsWith("ESC")).toList();
    }
}
