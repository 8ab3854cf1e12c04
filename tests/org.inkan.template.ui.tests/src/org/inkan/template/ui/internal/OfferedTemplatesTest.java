package org.inkan.template.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.ui.diff.TemplateDiffEditor;
import org.inkan.template.ui.editor.EditorFixture;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.model.TemplateListing;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.source.TemplateSource.Offer;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WizardAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that an authority has stand in the list beside those of the fleet, and can be looked at, compared, duplicated and copied. */
class OfferedTemplatesTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));
    private static final CertificateTemplate ELSEWHERE = CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true);
    private static final CertificateTemplate ONLY_THERE = OpsMgrTemplates.classic(new Random(2))
            .with(org.inkan.template.TemplateAttribute.CN, List.of("Elsewhere"))
            .with(org.inkan.template.TemplateAttribute.DISPLAY_NAME, List.of("Only at the CA"));
    private static final int OWN = 0;
    private static final int SAME_NAME = 1;
    private static final int UNKNOWN_HERE = 2;
    private static final int UNREACHABLE = 3;

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final TemplatesViewAccess view = new TemplatesViewAccess();
    private final WidgetFinder finder = new WidgetFinder(window.getShell());
    private EditorFixture fleet;

    @BeforeEach
    void open() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.inkan.template.ui.templatesPerspective", window);
        TemplatesView part = (TemplatesView) window.getActivePage().showView(TemplatesView.ID);
        fleet = new EditorFixture(folder, CLASSIC);
        view.waitForRows(34);
        Problem away = Problem.of("X-1", Texts.beside(TemplatesView.class), "CopyToFleetHandler_exists", "lab2", "a", "b");
        part.showOffered(fleet.path(), new TemplateListing(new TemplateFindings(List.of())).rows(List.of(
                new Offer("lab", List.of(ELSEWHERE, ONLY_THERE), Optional.empty()), new Offer("lab2", List.of(), Optional.of(away)))));
        view.waitForRows(34 + 3);
        window.getActivePage().activate(part);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void theirSourceIsTheAuthorityAndOneThatCannotBeReachedSaysSo() {
        assertEquals("templates/operationsmanagercert.template.json", view.cell(OWN, 2));
        assertTrue(view.cell(SAME_NAME, 2).contains("lab"), view.cell(SAME_NAME, 2));
        assertEquals(CLASSIC.cn(), view.cell(SAME_NAME, 1));
        assertTrue(view.cell(UNREACHABLE, 2).contains("lab2"), view.cell(UNREACHABLE, 2));
        assertEquals("", view.cell(UNREACHABLE, 3));
        assertFalse(view.cell(UNREACHABLE, 4).isEmpty());
    }

    @Test
    void oneIsComparedWithTheFleetsOwnOfThatName() throws Exception {
        view.select(SAME_NAME);
        command("org.inkan.template.ui.compare");
        EventLoop.waitUntil("the comparison", () -> window.getActivePage().getActiveEditor() instanceof TemplateDiffEditor);
        assertEquals(1, finder.widget(Table.class, "diff.changes").getItemCount());
        assertNull(Adapters.adapt(window.getActivePage().getActiveEditor(), CommandLine.class));
    }

    @Test
    void anyTwoAreComparedWhereverTheyAre() throws Exception {
        view.select(OWN, UNKNOWN_HERE);
        command("org.inkan.template.ui.compare");
        EventLoop.waitUntil("the comparison", () -> window.getActivePage().getActiveEditor() instanceof TemplateDiffEditor);
        assertTrue(finder.widget(Table.class, "diff.changes").getItemCount() > 1);
    }

    @Test
    void oneIsLookedAtAndThePageSaysWhoseItIs() throws Exception {
        view.open(UNKNOWN_HERE);
        EventLoop.waitUntil("the editor", () -> window.getActivePage().getActiveEditor() instanceof TemplateEditor editor
                && editor.model().readOnly());
        EventLoop.waitUntil("its page", () -> finder.find("template.readOnly").isPresent());
        assertTrue(finder.widget(Label.class, "template.readOnly").getText().contains("lab"));
        TemplateRow row = ((TemplateEditor) window.getActivePage().getActiveEditor()).row();
        assertEquals(Optional.of("lab"), row.offeredBy());
    }

    @Test
    void oneIsDuplicatedAndTheWizardDoesNotTakeAnotherInstead() throws Exception {
        view.select(UNKNOWN_HERE);
        Display.getCurrent().asyncExec(() -> {
            WizardAccess wizard = WizardAccess.opened();
            assertEquals(ONLY_THERE.displayName(), wizard.widget(Table.class, "duplicate.origins").getSelection()[0].getText());
            wizard.type("duplicate.name", "Mine");
            wizard.next();
            assertFalse(wizard.widget(Text.class, "duplicate.command").getText().contains("inkan"));
            assertFalse(wizard.widget(org.eclipse.swt.widgets.Button.class, "duplicate.copy").isEnabled());
            wizard.finish();
        });
        command("org.inkan.template.ui.duplicate");
        EventLoop.waitUntil("the copy", () -> Files.exists(fleet.path().resolve("templates/mine.template.json")));
        EventLoop.waitUntil("its editor", () -> window.getActivePage().getActiveEditor() instanceof TemplateEditor editor
                && editor.model().template().cn().equals("Mine"));
    }

    @Test
    void oneIsCopiedToTheFleetUnlessThatHasOneOfTheName() throws Exception {
        try (PreparedPrompts prompts = new PreparedPrompts(window)) {
            view.select(SAME_NAME, UNKNOWN_HERE);
            command("org.inkan.template.ui.copyToFleet");
            EventLoop.waitUntil("told", () -> !prompts.problems().isEmpty());
            assertEquals("TPLUI-003", prompts.problems().getFirst().code());
            assertFalse(Files.exists(fleet.path().resolve("templates/elsewhere.template.json")));
            view.select(UNKNOWN_HERE);
            command("org.inkan.template.ui.copyToFleet");
            EventLoop.waitUntil("the copy", () -> Files.exists(fleet.path().resolve("templates/elsewhere.template.json")));
            view.waitForRows(34 + 3 + 1);
        }
    }

    @Test
    void deletingSpeaksOnlyOfWhatWouldBeDeleted() throws Exception {
        view.select(OWN, UNKNOWN_HERE);
        try (PreparedPrompts prompts = new PreparedPrompts(window)) {
            prompts.answer(Optional.empty());
            command("org.eclipse.ui.edit.delete");
            assertFalse(prompts.confirmed().getFirst().contains(ONLY_THERE.displayName()), prompts.confirmed().toString());
        }
    }

    private void command(String id) throws Exception {
        window.getService(IHandlerService.class).executeCommand(id, null);
        for (Shell shell : Display.getCurrent().getShells()) {
            assertFalse(shell.getData() instanceof WizardDialog && shell.isVisible(), "a wizard is left open");
        }
    }
}
