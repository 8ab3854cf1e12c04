package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.inkan.enrollment.ui.requests.RequestColumn;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.model.RequestState;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WizardAccess;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the commands of the view of requests do with what is selected there. */
class RequestCommandsTest {

    private static final int DENIED = 0;
    private static final int PENDING = 1;
    private static final int PREPARED = 2;

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private EnrollmentAccess view;
    private FleetFolder folder;

    @BeforeEach
    void open() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.inkan.enrollment.ui.enrollmentPerspective", workbench.window());
        RequestsView part = (RequestsView) workbench.page().showView(RequestsView.ID);
        view = new EnrollmentAccess(workbench.window().getShell());
        folder = EnrollmentFleet.create(parent);
        Files.createDirectories(folder.requests("web02.contoso.test"));
        Files.writeString(folder.requests("web02.contoso.test").resolve("request.inf"), "[NewRequest]");
        workbench.open(folder.path());
        workbench.fleet().project().orElseThrow().refreshLocal(IResource.DEPTH_INFINITE, null);
        view.waitForRows("requests.table", 3);
        workbench.page().activate(part);
    }

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    @Test
    void aFileThatGoesIsNoticedAndTheSelectionStays() throws Exception {
        view.select("requests.table", DENIED);
        workbench.fleet().project().orElseThrow().getFolder("requests/web02.contoso.test").delete(true, null);
        view.waitForRows("requests.table", 2);
        assertTrue(view.text("requests.detail").contains("web01"), view.text("requests.detail"));
        assertEquals(1, ((org.eclipse.jface.viewers.IStructuredSelection) workbench.window().getSelectionService().getSelection()).size());
    }

    @Test
    void requestsOfOneStateAreShownAlone() {
        Combo state = new WidgetFinder(workbench.window().getShell()).widget(Combo.class, "requests.state");
        assertEquals(1 + RequestState.values().length, state.getItemCount());
        for (RequestState each : List.of(RequestState.DENIED, RequestState.PENDING, RequestState.BUILT)) {
            state.select(1 + Arrays.asList(RequestState.values()).indexOf(each));
            state.notifyListeners(SWT.Selection, new Event());
            view.waitForRows("requests.table", 1);
            assertEquals(RequestColumn.state(each).in(java.util.Locale.getDefault()), view.cell("requests.table", 0, 0));
        }
    }

    @Test
    void theFileOfTheSelectedRequestIsOpened() throws Exception {
        view.select("requests.table", PREPARED);
        command("org.inkan.enrollment.ui.openRequest");
        EventLoop.waitUntil("the editor", () -> workbench.page().getActiveEditor() instanceof InfEditor);
        workbench.page().activate(workbench.page().findView(RequestsView.ID));
        view.select("requests.table", PENDING);
        command("org.inkan.enrollment.ui.openRequest");
        assertEquals("ENR-020", workbench.prompts().problems().getFirst().code());
    }

    @Test
    void theAuthorityIsAskedAgainAndWhatIsWrongWithItIsTold() throws Exception {
        view.select("requests.table", PENDING);
        command("org.inkan.enrollment.ui.resume");
        EventLoop.waitUntil("told that the fleet has no such connection", () -> !workbench.prompts().problems().isEmpty());
        assertTrue(workbench.prompts().problems().getFirst().code().startsWith("CA"), workbench.prompts().problems().toString());
    }

    @Test
    void forARequestThatNoAuthorityHasSeenAPersonSaysWhichShall() throws Exception {
        boolean[] ticked = new boolean[1];
        Display.getCurrent().asyncExec(() -> {
            WizardAccess wizard = WizardAccess.opened();
            ticked[0] = wizard.widget(Button.class, "enroll.some").getSelection();
            wizard.cancel();
        });
        view.select("requests.table", PREPARED);
        command("org.inkan.enrollment.ui.resume");
        assertTrue(ticked[0]);
    }

    @Test
    void theWizardsOpenFromTheViewAndBeginWithoutAnError() throws Exception {
        for (String command : List.of("org.inkan.enrollment.ui.enroll", "org.inkan.enrollment.ui.newRequest")) {
            String[] problem = { "not opened" };
            Display.getCurrent().asyncExec(() -> {
                WizardAccess wizard = WizardAccess.opened();
                problem[0] = wizard.problem();
                assertFalse(wizard.canFinish());
                wizard.cancel();
            });
            command(command);
            assertEquals(null, problem[0], command);
        }
    }

    @Test
    void theHostsSelectedInTheMatrixAreThoseOfTheWizards() throws Exception {
        IViewPart matrix = workbench.page().showView("org.inkan.opsmgr.ui.stepMatrixView");
        EventLoop.waitUntil("a host is selected", () -> {
            matrix.getSite().getSelectionProvider().setSelection(new StructuredSelection("web01"));
            return !matrix.getSite().getSelectionProvider().getSelection().isEmpty();
        });
        boolean[] some = new boolean[1];
        Display.getCurrent().asyncExec(() -> {
            WizardAccess wizard = WizardAccess.opened();
            some[0] = wizard.widget(Button.class, "enroll.some").getSelection();
            wizard.cancel();
        });
        command("org.inkan.enrollment.ui.enroll");
        assertTrue(some[0], "not all hosts of the fleet");
        assertEquals(List.of("web01"), undone());
        workbench.page().hideView(matrix);
    }

    @Test
    void theEnrollmentOfTheSelectedRequestIsUndone() throws Exception {
        view.select("requests.table", PENDING);
        assertEquals(List.of("db01"), undone());
    }

    /** Hosts of the plan of the wizard that the command opens. */
    private List<String> undone() throws Exception {
        List<String> hosts = new ArrayList<>();
        Display.getCurrent().asyncExec(() -> {
            WizardAccess wizard = WizardAccess.opened();
            wizard.press("undo.keep");
            wizard.next();
            EventLoop.waitUntil("planned", () -> wizard.canFinish() || wizard.problem() != null);
            EnrollmentAccess pages = new EnrollmentAccess(wizard.shell());
            String named = pages.rows("undo.plan") > 0 ? pages.cell("undo.plan", 0, 0) : pages.cell("undo.findings", 0, 1);
            hosts.addAll(Stream.of("db01", "web01", "web02.contoso.test").filter(named::contains).toList());
            wizard.cancel();
        });
        command("org.inkan.enrollment.ui.undo");
        return hosts;
    }

    @Test
    void theCommandOfTheSelectedRequestGoesToTheClipboard() throws Exception {
        view.select("requests.table", DENIED);
        command("org.inkan.ui.copyAsCommand");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            String copied = (String) clipboard.getContents(TextTransfer.getInstance());
            assertTrue(copied.startsWith("inkan enroll --fleet ") && copied.contains("--hosts web01 --ca lab"), copied);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theViewPropertiesFollowsTheSelection() throws Exception {
        PropertySheet sheet = (PropertySheet) workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        workbench.page().activate(workbench.page().findView(RequestsView.ID));
        for (String host : List.of("web01", "db01")) {
            view.select("requests.table", host.equals("web01") ? DENIED : PENDING);
            EventLoop.waitUntil(host + " in Properties", () -> shows(sheet.getCurrentPage().getControl(), host));
        }
    }

    private static boolean shows(Control control, String text) {
        if (control instanceof Tree tree) {
            return Arrays.stream(tree.getItems()).anyMatch(item -> item.getText(1).equals(text)
                    || Arrays.stream(item.getItems()).anyMatch(child -> child.getText(1).equals(text)));
        }
        return control instanceof Composite composite
                && Arrays.stream(composite.getChildren()).anyMatch(child -> shows(child, text));
    }

    private void command(String id) throws Exception {
        workbench.window().getService(IHandlerService.class).executeCommand(id, null);
    }
}
