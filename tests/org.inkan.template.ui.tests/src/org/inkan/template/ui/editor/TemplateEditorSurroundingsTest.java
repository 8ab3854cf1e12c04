package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.template.BuiltInTemplates;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.Screenshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the workbench gives an editor, and the preview of what its template would issue. */
class TemplateEditorSurroundingsTest extends ClassicFleet {

    private static final String REQUEST = """
            -----BEGIN CERTIFICATE REQUEST-----
            MIIBHDCBwwIBADAcMRowGAYDVQQDDBF3ZWIwMS5jb250b3NvLmNvbTBZMBMGByqG
            -----END CERTIFICATE REQUEST-----
            """;

    private TemplateEditorAccess editor;

    @BeforeEach
    void open() throws Exception {
        editor = fleet.open(CLASSIC.cn());
    }

    @Test
    void previewShowsTheCertificateOfARequestAndFollowsTheTemplate() throws Exception {
        Path request = folder.resolve("web01.req");
        Process openssl = new ProcessBuilder("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout",
                folder.resolve("key").toString(), "-out", request.toString(), "-subj", "/CN=web01.contoso.com")
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertEquals(0, openssl.waitFor());
        editor.page("preview");
        try (PreparedPrompts prompts = new PreparedPrompts(PlatformUI.getWorkbench().getActiveWorkbenchWindow())) {
            prompts.answer(Optional.of(request));
            editor.click("preview.choose");
            Table lines = editor.widget(Table.class, "preview");
            EventLoop.waitUntil("the certificate", () -> lines.getItemCount() > 0);
            assertTrue(lines.getItem(0).getText(1).contains("web01.contoso.com"));
            String issued = editor.widget(Label.class, "preview.verdict").getText();
            editor.page("issuance").toggle("approval");
            editor.page("preview");
            assertNotEquals(issued, editor.widget(Label.class, "preview.verdict").getText());
            new Screenshots().take(EditorFixture.page().getWorkbenchWindow().getShell(), "template-preview-request");
            assertEquals(List.of(), prompts.problems());
        }
    }

    @Test
    void aRequestThatCannotBeReadIsAProblemAndTheErrorLogStaysEmpty() throws Exception {
        editor.page("preview");
        Path request = Files.writeString(folder.resolve("web01.req"), REQUEST);
        try (PreparedPrompts prompts = new PreparedPrompts(PlatformUI.getWorkbench().getActiveWorkbenchWindow())) {
            prompts.answer(Optional.of(request));
            editor.click("preview.choose");
            EventLoop.waitUntil("the problem", () -> !prompts.problems().isEmpty());
        }
    }

    @Test
    void aBuiltInTemplateOpensToBeLookedAt() throws Exception {
        TemplateEditorAccess builtIn = new TemplateEditorAccess((TemplateEditor) EditorFixture.page()
                .openEditor(new BuiltInInput(BuiltInTemplates.find("WebServer").orElseThrow()), TemplateEditor.ID));
        builtIn.page("general");
        assertFalse(builtIn.enabled("displayName"));
        assertEquals("Web Server", builtIn.text("displayName"));
        assertFalse(builtIn.label("readOnly").isEmpty());
    }

    @Test
    void aFileThatIsNoTemplateByItsSizeIsAProblemAndOpensNoEditor() throws Exception {
        Files.write(fleet.path().resolve("templates/large.template.json"), new byte[org.inkan.template.io.TemplateFolder.LIMIT + 1]);
        fleet.file("large").refreshLocal(0, null);
        try (PreparedPrompts prompts = new PreparedPrompts(PlatformUI.getWorkbench().getActiveWorkbenchWindow())) {
            fleet.open("large");
            EventLoop.waitUntil("the problem", () -> !prompts.problems().isEmpty());
            assertEquals("CORE-006", prompts.problems().getFirst().code());
            assertEquals(1, EditorFixture.page().getEditorReferences().length);
        }
    }

    @Test
    void aFileThatCannotBeWrittenSaysSoOnItsPages() throws Exception {
        EditorFixture.page().closeAllEditors(false);
        var attributes = fleet.file(CLASSIC.cn()).getResourceAttributes();
        attributes.setReadOnly(true);
        fleet.file(CLASSIC.cn()).setResourceAttributes(attributes);
        editor = fleet.open(CLASSIC.cn());
        editor.page("general");
        assertTrue(editor.label("readOnly").contains("operationsmanagercert"), editor.label("readOnly"));
        assertFalse(editor.enabled("displayName"));
    }

    @Test
    void aMarkerOfTheProblemsViewLeadsToItsFinding() throws Exception {
        EventLoop.waitUntil("markers", () -> fleet.markers(CLASSIC.cn()).contains("ESC17"));
        var marker = Arrays.stream(fleet.file(CLASSIC.cn()).findMarkers(FindingMarkers.TYPE, true, 0))
                .filter(m -> m.getAttribute(FindingMarkers.RULE, "").equals("ESC17")).findFirst().orElseThrow();
        IDE.gotoMarker(editor.editor(), marker);
        Table findings = editor.widget(Table.class, "findings");
        assertEquals("ESC17", findings.getSelection()[0].getText(1));
    }

    @Test
    void thePropertiesViewFollowsTheEditedTemplate() {
        editor.page("general").type("displayName", "In Properties");
        Object selected = ((IStructuredSelection) editor.editor().getSite().getSelectionProvider().getSelection())
                .getFirstElement();
        assertEquals("In Properties", Adapters.adapt(selected, IPropertySource.class)
                .getPropertyValue("displayName"));
    }

    @Test
    void theEditorCanBeCopiedAsCommand() {
        assertEquals("inkan template lint " + CLASSIC.cn(), Adapters.adapt(editor.editor(), CommandLine.class).forShell());
    }
}
