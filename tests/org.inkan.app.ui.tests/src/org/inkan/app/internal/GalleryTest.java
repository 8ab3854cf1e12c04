package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.inkan.app.internal.software.SoftwareDialog;
import org.inkan.cli.InProcessCommand;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.navigator.AreaNode;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shows everything the product contributes, on the sample fleet: perspectives, views, editors with all their pages, wizards,
 * preferences. What is contributed is asked of the registries, so nothing can be forgotten. The build runs it once for each
 * language and theme.
 */
class GalleryTest {

    private static final String OURS = "org.inkan.";
    private static final String UNDO = "org.inkan.enrollment.ui.undo";
    private static final ErrorLog ERRORS = new ErrorLog();

    @TempDir
    static Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();
    private final Gallery gallery = new Gallery(window);

    @BeforeAll
    static void openTheSample() throws Exception {
        Gallery.takeOnTheme(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("INKAN_HOME", System.getProperty("inkan.home"));
        Path target = folder.toRealPath().resolve("contoso");
        var outcome = new InProcessCommand(folder, environment, Locale.getDefault()).run("quickstart", target.toString());
        assertEquals(0, outcome.exitCode(), outcome.errors());
        ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
        fleet.open(target);
        EventLoop.waitUntil("the fleet's project is open", () -> fleet.project().isPresent());
    }

    @AfterAll
    static void nothingWasLogged() throws Exception {
        ERRORS.close();
        PlatformUI.getWorkbench().getService(ActiveFleet.class).close();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
        }
        assertEquals(List.of(), ERRORS.entries());
    }

    @TestFactory
    Stream<DynamicTest> perspectives() {
        return each("perspective", Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(perspective -> perspective.getId()).filter(id -> id.startsWith(OURS)), id -> {
                    page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
                    page.resetPerspective();
                    gallery.show(window.getShell(), id);
                });
    }

    @TestFactory
    Stream<DynamicTest> welcomePage() {
        return each("intro", Stream.of("welcome"), name -> {
            IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
            gallery.show(window.getShell(), name);
            PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
        });
    }

    @TestFactory
    Stream<DynamicTest> views() {
        return each("view", Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(view -> view.getId()).filter(id -> id.startsWith(OURS)), id -> {
                    page.resetPerspective();
                    IViewPart view = page.showView(id);
                    // Where a view is a guest, it has little room; a picture shows it as large as a person can make it.
                    page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
                    gallery.settle();
                    Composite area = area(view.getSite().getService(MPart.class));
                    gallery.show(area, id);
                    gallery.showTabs(area, id);
                    page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
                });
    }

    @TestFactory
    Stream<DynamicTest> wizards() {
        return each("wizard", Stream.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
                PlatformUI.getWorkbench().getImportWizardRegistry(), PlatformUI.getWorkbench().getExportWizardRegistry())
                .flatMap(registry -> ids(registry)), id -> {
                    IWizardDescriptor descriptor = descriptor(id);
                    IWorkbenchWizard wizard = descriptor.createWizard();
                    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                    WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
                    dialog.setBlockOnOpen(false);
                    dialog.create();
                    dialog.open();
                    try {
                        pages(dialog, id);
                    } finally {
                        dialog.close();
                    }
                });
    }

    @Test
    void theWizardThatTakesEnrollmentsBack() throws Exception {
        IViewPart matrix = page.showView("org.inkan.opsmgr.ui.stepMatrixView");
        EventLoop.waitUntil("a host is selected", () -> {
            matrix.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of("scom-ms01.contoso.com", "web01")));
            return window.getService(ICommandService.class).getCommand(UNDO).isEnabled();
        });
        gallery.showWizard(UNDO, "undo.revoke");
    }

    @TestFactory
    Stream<DynamicTest> preferences() {
        return each("preferences", PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(org.eclipse.jface.preference.PreferenceManager.PRE_ORDER).stream()
                .map(node -> node.getId()).filter(id -> id.startsWith(OURS)), id -> {
                    PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), id, null, null);
                    assertNotNull(dialog.getSelectedPage());
                    gallery.show(dialog, id);
                });
    }

    @TestFactory
    Stream<DynamicTest> dialogs() {
        return each("dialog", Stream.of("software"), name -> gallery.show(new SoftwareDialog(window), name));
    }

    @TestFactory
    Stream<DynamicTest> editors() throws Exception {
        IProject project = PlatformUI.getWorkbench().getService(ActiveFleet.class).project().orElseThrow();
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return each("editor", firstOfEachKind(project), path -> {
            IEditorPart editor = IDE.openEditor(page, project.getFile(path));
            assertFalse(editor.getClass().getName().contains("ErrorEditorPart"), path);
            String name = "editor-" + path.substring(path.lastIndexOf('/') + 1);
            // As large as a person can make it, for the same reason as a view.
            page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
            try {
                editorPages(editor, name);
                if (!(editor instanceof IPageChangeProvider)) {
                    gallery.showTabs(area(editor.getSite().getService(MPart.class)), name);
                }
            } finally {
                page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
                page.closeEditor(editor, false);
            }
        });
    }

    @Test
    void theTreeOfTheFleetHasALineOfEveryArea() throws Exception {
        CommonNavigator navigator = (CommonNavigator) page.showView("org.inkan.ui.navigator");
        page.setPartState(page.getReference((IViewPart) navigator), IWorkbenchPage.STATE_MAXIMIZED);
        IProject project = PlatformUI.getWorkbench().getService(ActiveFleet.class).project().orElseThrow();
        EventLoop.waitUntil("the fleet can be opened", () -> navigator.getCommonViewer().getTree().getItemCount() == 1
                && navigator.getCommonViewer().getTree().getItem(0).getItemCount() > 0);
        navigator.getCommonViewer().expandToLevel(project, 1);
        Set<String> areas = Set.of("hosts", "requests", "connections", "certificate-templates", "certificates", "kits-of-hosts");
        EventLoop.waitUntil("lines of all areas", () -> areas.equals(Arrays.stream(navigator.getCommonViewer().getTree().getItems())
                .flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getData).filter(AreaNode.class::isInstance)
                .map(Object::toString).collect(Collectors.toSet())));
        for (TreeItem line : navigator.getCommonViewer().getTree().getItem(0).getItems()) {
            if (line.getData() instanceof AreaNode node) {
                navigator.getCommonViewer().expandToLevel(node, 1);
                assertTrue(line.getItemCount() > 0, node.path());
                assertTrue(PlatformUI.getWorkbench().getViewRegistry().find(node.view().orElseThrow()) != null, node.path());
            }
        }
        gallery.show(window.getShell(), "fleet-tree");
        page.setPartState(page.getReference((IViewPart) navigator), IWorkbenchPage.STATE_RESTORED);
    }

    @Test
    void theMenusAreJapaneseInTheJapaneseWorkbench() {
        boolean japanese = Locale.getDefault().getLanguage().equals("ja");
        assertEquals(List.of(), japanese ? ShownTexts.englishMenu(window.getShell().getMenuBar()) : List.of());
    }

    /** By the platform's command, as a person turns pages with the keyboard. */
    private void editorPages(IEditorPart editor, String name) throws Exception {
        Object first = editor instanceof IPageChangeProvider pages ? pages.getSelectedPage() : null;
        int n = 0;
        do {
            gallery.show(window.getShell(), name + "-" + n++);
            if (first != null) {
                window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.nextSubTab", null);
            }
        } while (editor instanceof IPageChangeProvider pages && pages.getSelectedPage() != first);
    }

    private void pages(WizardDialog dialog, String id) throws Exception {
        int n = 0;
        IWizardPage before = null;
        while (dialog.getCurrentPage() != before) {
            before = (IWizardPage) dialog.getCurrentPage();
            gallery.showDialog(dialog.getShell(), id + "-" + n++);
            if (before.canFlipToNextPage()) {
                dialog.showPage(before.getNextPage());
            }
        }
    }

    private static Stream<String> ids(IWizardRegistry registry) {
        return wizards(registry.getRootCategory()).map(IWizardDescriptor::getId).filter(id -> id.startsWith(OURS));
    }

    private static Stream<IWizardDescriptor> wizards(org.eclipse.ui.wizards.IWizardCategory category) {
        return Stream.concat(Arrays.stream(category.getWizards()), Arrays.stream(category.getCategories()).flatMap(GalleryTest::wizards));
    }

    private static IWizardDescriptor descriptor(String id) {
        return Stream.of(PlatformUI.getWorkbench().getNewWizardRegistry(), PlatformUI.getWorkbench().getImportWizardRegistry(),
                PlatformUI.getWorkbench().getExportWizardRegistry()).map(registry -> registry.findWizard(id))
                .filter(found -> found != null).findFirst().orElseThrow();
    }

    /** One file of every sort that one of our editors opens. */
    private static Stream<String> firstOfEachKind(IProject project) throws Exception {
        Map<String, String> first = new java.util.TreeMap<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && file.getFileExtension() != null) {
                var descriptor = IDE.getEditorDescriptor(file, true, false);
                if (descriptor.getId().startsWith(OURS)) {
                    first.putIfAbsent(descriptor.getId() + file.getFileExtension(), file.getProjectRelativePath().toString());
                }
            }
            return true;
        });
        return first.values().stream();
    }

    private static Composite area(MPart part) {
        return (Composite) (Control) part.getWidget();
    }

    private Stream<DynamicTest> each(String kind, Stream<String> ids, Show show) {
        List<String> all = ids.toList();
        assertFalse(all.isEmpty() && kind.equals("perspective"), "nothing is contributed");
        return all.stream().map(id -> DynamicTest.dynamicTest(kind + " " + id + " " + gallery.theme(), () -> show.show(id)));
    }

    /** Shows one thing. */
    private interface Show {

        void show(String id) throws Exception;
    }
}
