package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.Period;
import org.inkan.template.io.TemplateJson;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts.Unsaved;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was edited and not saved is lost neither to somebody else who writes the file nor to a fleet that is closed. */
class UnsavedTemplateTest extends ClassicFleet {

    private static final byte[] OTHER = TemplateJson.write(CLASSIC.withValidity(Period.ofYears(5)));

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet active = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private TemplateEditorAccess editor;
    private PreparedPrompts prompts;

    @BeforeEach
    void open() throws Exception {
        editor = fleet.open(CLASSIC.cn());
        editor.page("issuance").toggle("approval");
        prompts = new PreparedPrompts(window);
    }

    @AfterEach
    void close() {
        prompts.close();
    }

    @Test
    void whatSomebodyElseWroteIsReplacedOnlyByConsent() throws Exception {
        Files.write(file(), OTHER);
        prompts.answer(Optional.empty());
        editor.editor().doSave(new NullProgressMonitor());
        assertEquals(1, prompts.confirmed().size());
        assertTrue(prompts.confirmed().getFirst().contains("operationsmanagercert"), prompts.confirmed().toString());
        assertArrayEquals(OTHER, Files.readAllBytes(file()));
        assertTrue(editor.editor().isDirty());
        assertEquals(CLASSIC.minorRevision(), editor.editor().model().template().minorRevision(), "nothing was saved, nothing is counted");
        prompts.answer(Optional.of(folder));
        editor.editor().doSave(new NullProgressMonitor());
        assertFalse(editor.editor().isDirty());
        assertTrue(saved().has(EnrollmentFlag.PEND_ALL_REQUESTS));
        var history = fleet.file(CLASSIC.cn()).getHistory(null);
        try (var kept = history[0].getContents()) {
            assertArrayEquals(OTHER, kept.readAllBytes(), "what was replaced is in local history");
        }
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void aFleetIsNotLeftWhileItsChangesAreNeitherSavedNorGivenUp() throws Exception {
        prompts.answer(Unsaved.CANCEL);
        active.close();
        assertEquals(Optional.of(fleet.path()), active.folder().map(FleetFolder::path));
        FleetFolder other = FleetFolder.create(folder.resolve("other"), "Other");
        active.open(other.path());
        assertEquals(Optional.of(fleet.path()), active.folder().map(FleetFolder::path));
        active.open(fleet.path());
        assertTrue(editor.editor().isDirty(), "the same fleet again is no reason to ask");
    }

    @Test
    void changesAreSavedBeforeTheFleetIsClosed() throws Exception {
        prompts.answer(Unsaved.SAVE);
        active.close();
        assertEquals(Optional.empty(), active.folder());
        assertTrue(saved().has(EnrollmentFlag.PEND_ALL_REQUESTS));
        EventLoop.waitUntil("no editor of a closed fleet", () -> EditorFixture.page().getEditorReferences().length == 0);
    }

    @Test
    void aFleetWhoseChangesCannotBeSavedStaysOpen() throws Exception {
        Files.write(file(), OTHER);
        prompts.answer(Unsaved.SAVE).answer(Optional.empty());
        active.close();
        assertEquals(Optional.of(fleet.path()), active.folder().map(FleetFolder::path));
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void changesThatAreGivenUpAreGone() throws Exception {
        byte[] before = Files.readAllBytes(file());
        active.close();
        assertEquals(Optional.empty(), active.folder());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(0, EditorFixture.page().getEditorReferences().length);
    }

    private Path file() {
        return fleet.path().resolve("templates/operationsmanagercert.template.json");
    }

    private CertificateTemplate saved() throws Exception {
        return TemplateJson.read(Files.readAllBytes(file()), org.inkan.core.finding.Place.of("x"));
    }
}
