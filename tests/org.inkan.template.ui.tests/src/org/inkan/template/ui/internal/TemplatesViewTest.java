package org.inkan.template.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.ui.editor.EditorFixture;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of templates in a running workbench. */
class TemplatesViewTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final TemplatesViewAccess view = new TemplatesViewAccess();
    private EditorFixture fleet;

    @BeforeEach
    void open() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.inkan.template.ui.templatesPerspective", window);
        window.getActivePage().showView(TemplatesView.ID);
        fleet = new EditorFixture(folder, CLASSIC);
        window.getActivePage().activate(window.getActivePage().findView(TemplatesView.ID));
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void theFleetsTemplatesComeFirstThenTheBuiltInOnes() throws Exception {
        view.waitForRows(1 + 33);
        assertEquals(CLASSIC.displayName(), view.cell(0, 0));
        assertEquals("templates/operationsmanagercert.template.json", view.cell(0, 2));
        assertEquals("2", view.cell(0, 3));
        assertTrue(view.cell(0, 4).contains("2"), view.cell(0, 4));
        assertEquals("Windows Server 2003", view.cell(0, 5));
        picture("templates-list");
    }

    @Test
    void withoutAFleetItSaysWhatItIsForAndShowsTheBuiltInOnesOnRequest() throws Exception {
        window.getService(ActiveFleet.class).close();
        view.waitFor("templates.openFleet");
        EventLoop.waitUntil("no list", () -> !view.shows("templates.table"));
        picture("templates-empty");
        view.click("templates.builtIns");
        view.waitForRows(33);
    }

    @Test
    void typingFiltersAndHeadingsSort() {
        view.waitForRows(34);
        view.filter("kerberos");
        view.waitForRows(1);
        view.filter("");
        view.waitForRows(34);
        view.sortBy(4);
        assertEquals(CLASSIC.displayName(), view.cell(0, 0));
    }

    @Test
    void aDoubleClickOpensTheEditor() throws Exception {
        view.waitForRows(34);
        view.open(0);
        EventLoop.waitUntil("the editor", () -> window.getActivePage().getActiveEditor() instanceof TemplateEditor);
        assertTrue(window.getActivePage().isEditorAreaVisible());
        picture("templates-with-editor");
        window.getActivePage().activate(window.getActivePage().findView(TemplatesView.ID));
        view.open(1);
        EventLoop.waitUntil("a built-in template", () -> window.getActivePage().getActiveEditor() instanceof TemplateEditor editor
                && editor.model().readOnly());
    }

    @Test
    void aFileThatComesOrGoesIsNoticedAndADamagedOneHidesNoOther() throws Exception {
        view.waitForRows(34);
        fleet.file("broken").create("{".getBytes(java.nio.charset.StandardCharsets.UTF_8), false, false, null);
        view.waitForRows(35);
        assertEquals("templates/broken.template.json", view.cell(1, 0));
        EventLoop.waitUntil("its marker", () -> fleet.markers("broken").size() == 1);
        fleet.file("broken").delete(true, null);
        view.waitForRows(34);
    }

    @Test
    void deletingAsksAndKeepsTheFileInLocalHistory() throws Exception {
        view.waitForRows(34);
        view.select(0);
        try (PreparedPrompts prompts = new PreparedPrompts(window)) {
            prompts.answer(Optional.empty()).answer(Optional.of(folder));
            window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.delete", null);
            assertTrue(Files.exists(fleet.path().resolve("templates/operationsmanagercert.template.json")));
            window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.delete", null);
            view.waitForRows(33);
        }
        assertEquals(1, fleet.file(CLASSIC.cn()).getHistory(null).length);
        assertTrue(view.shows("templates.hint"));
    }

    @Test
    void aRowHasPropertiesAndACommand() {
        view.waitForRows(34);
        view.select(0);
        Object row = ((IStructuredSelection) window.getSelectionService().getSelection()).getFirstElement();
        assertEquals("inkan template show OperationsManagerCert", Adapters.adapt(row, CommandLine.class).forShell());
        IPropertySource properties = Adapters.adapt(row, IPropertySource.class);
        assertNotNull(properties);
        assertEquals("100.3", properties.getPropertyValue("version"));
    }

    /** The toolkit draws a moment after the event. */
    private void picture(String name) throws Exception {
        new Screenshots().take(window.getShell(), name);
    }
}
