package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.opsmgr.ui.matrix.FleetRows;
import org.inkan.opsmgr.ui.matrix.Grouping;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.StateFilter;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.FleetEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view in a running workbench, on the thread of the user interface. */
class StepMatrixViewTest {

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final ErrorLog log = new ErrorLog();
    private StepMatrixAccess view;

    @BeforeEach
    void show() throws PartInitException {
        fleet.close();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(StepMatrixView.ID);
        view = new StepMatrixAccess();
    }

    @AfterEach
    void close() {
        FleetEnd.close(fleet);
        log.close();
        assertEquals(List.of(), log.entries());
    }

    @Test
    void withoutAFleetItOffersToOpenOne() {
        view.waitFor("hosts.openFleet");
        assertFalse(view.shows("hosts.table"));
    }

    @Test
    void anOpenedFleetShowsItsHostsWithTheirSteps() throws ProblemException {
        fleet.open(fleet("db01", "web01", "サーバー東京"));
        view.waitForHosts(3);
        assertEquals("db01", view.cell(0, 0));
        assertEquals("サーバー東京", view.cell(2, 0));
        assertEquals("CONTOSO", view.cell(0, 2));
        assertFalse(view.cell(0, 4).isEmpty(), "state of step N in words");
    }

    @Test
    void aViewThatOpensWhileTheFleetIsReadCanTakeTheFocus() throws ProblemException, PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView(StepMatrixView.ID));
        fleet.open(fleet("db01"));
        page.showView(StepMatrixView.ID).setFocus();
        view.waitForHosts(1);
    }

    @Test
    void typingFiltersAndChoosingAStateFilters() throws ProblemException {
        fleet.open(fleet("db01", "web01", "web02"));
        view.waitForHosts(3);
        view.filter("WEB");
        view.waitForHosts(2);
        assertTrue(view.count().contains("2") && view.count().contains("3"), view.count());
        view.show(StateFilter.DONE);
        view.waitForHosts(0);
        view.filter("");
        view.show(StateFilter.ALL);
        view.waitForHosts(3);
    }

    @Test
    void aSecondClickOnAHeadingTurnsTheOrderRound() throws ProblemException {
        fleet.open(fleet("db01", "web01"));
        view.waitForHosts(2);
        view.sortBy(0);
        assertEquals("web01", view.cell(0, 0));
        view.sortBy(0);
        assertEquals("db01", view.cell(0, 0));
    }

    @Test
    void theMenuOfTheViewSortsWithoutAMouse() throws ProblemException {
        assertFalse(view.sortMenu().getFirst().isEnabled());
        Path path = fleet("db01", "web01");
        Hosts.name(FleetFolder.open(path), "web01", "other");
        fleet.open(path);
        view.waitForHosts(2);
        view.sortMenu().getLast().run();
        assertEquals(List.of("web01", "db01"), view.lines());
        assertTrue(view.sortMenu().getFirst().isChecked() && view.sortMenu().getLast().isChecked());
        view.sortMenu().getLast().run();
        assertEquals(List.of("db01", "web01"), view.lines());
        IAction byName = view.sortMenu().get(4);
        byName.setChecked(true);
        byName.run();
        assertTrue(view.sortMenu().get(4).isChecked());
        view.sortMenu().getLast().run();
        assertEquals(List.of("web01", "db01"), view.lines(), "the failed name is the highest");
    }

    @Test
    void theSelectedHostShowsItsEvidenceInProperties() throws ProblemException, PartInitException {
        window.getActivePage().showView(IPageLayout.ID_PROP_SHEET);
        fleet.open(fleet("db01"));
        view.waitForHosts(1);
        view.select(0, 0);
        IPropertySource properties = Adapters.adapt(selection().getFirstElement(), IPropertySource.class);
        assertEquals(16, properties.getPropertyDescriptors().length, "four facts and twelve steps");
        assertEquals("db01", properties.getPropertyValue("host"));
        assertFalse(String.valueOf(properties.getPropertyValue("step.REQUEST")).isBlank());
        assertEquals(List.of("hosts", "show", "db01"), Adapters.adapt(selection().getFirstElement(), CommandLine.class).arguments());
    }

    @Test
    void theMouseOverACellShowsItsEvidence() throws ProblemException {
        fleet.open(fleet("db01"));
        view.waitForHosts(1);
        view.hover(0, 4);
        assertTrue(view.hint().contains("N"), view.hint());
    }

    @Test
    void severalHostsAreSelectedByMouseAndKeyboard() throws ProblemException {
        fleet.open(fleet("a1", "a2", "a3", "a4"));
        view.waitForHosts(4);
        view.select(0, 0);
        view.select(2, SWT.MOD1);
        assertEquals(List.of("a1", "a3"), view.selected());
        assertEquals(List.of("a1", "a3"), view.highlighted());
        view.key(SWT.ARROW_DOWN, SWT.SHIFT);
        assertEquals(List.of("a3", "a4"), view.selected());
        view.key(SWT.HOME, 0);
        assertEquals(List.of("a1"), view.selected());
        view.key(SWT.END, SWT.SHIFT);
        assertEquals(List.of("a1", "a2", "a3", "a4"), view.selected());
    }

    @Test
    void groupsAreShutAndOpenedAndAHeadingStandsForItsHosts() throws ProblemException {
        fleet.open(fleet("a1", "a2"));
        view.waitForHosts(2);
        view.group(Grouping.MANAGEMENT_GROUP);
        assertEquals(3, view.lines().size());
        assertTrue(view.lines().getFirst().startsWith("▾ CONTOSO"), view.lines().getFirst());
        view.select(0, 0);
        assertEquals(1, view.lines().size());
        assertTrue(view.lines().getFirst().startsWith("▸ CONTOSO"), view.lines().getFirst());
        assertEquals(List.of("a1", "a2"), view.selected());
        view.key(SWT.ARROW_RIGHT, 0);
        assertEquals(3, view.lines().size());
        view.key(SWT.ARROW_LEFT, 0);
        assertEquals(1, view.lines().size());
        view.waitForHosts(2);
    }

    @Test
    void refreshShowsTheNewStateAndKeepsFilterOrderAndSelection() throws ProblemException, CommandException {
        Path path = fleet("db01", "web01", "web02");
        fleet.open(path);
        view.waitForHosts(3);
        view.filter("web");
        view.sortBy(0);
        view.select(1, 0);
        Hosts.save(FleetFolder.open(path), "db01", "web01", "web02", "web03");
        window.getActivePage().activate(window.getActivePage().findView(StepMatrixView.ID));
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.refresh", null);
        view.waitForHosts(3);
        assertEquals(List.of("web03", "web02", "web01"), view.lines());
        assertEquals(List.of("web01"), view.highlighted());
        assertEquals(List.of("web01"), view.selected());
    }

    @Test
    void whatTheCommandLineChangesIsShownWithoutAskingForIt() throws ProblemException, IOException {
        Path path = fleet("db01", "web01");
        fleet.open(path);
        view.waitForHosts(2);
        view.select(1, 0);
        Hosts.save(FleetFolder.open(path), "db01", "web01", "web02");
        view.waitForHosts(3);
        assertEquals(List.of("web01"), view.selected());
        byte[] good = Files.readAllBytes(path.resolve(FleetFolder.INVENTORY));
        Files.writeString(path.resolve(FleetFolder.INVENTORY), "damaged");
        view.waitFor("hosts.refresh");
        Files.write(path.resolve(FleetFolder.INVENTORY), good);
        view.waitForHosts(3);
    }

    @Test
    void everyCellSaysWhatItsHostSaysHoweverLinesChangePlaces() throws ProblemException {
        Path path = fleet("db01", "web01", "web02", "x03");
        Hosts.name(FleetFolder.open(path), "web02", "other");
        Hosts.name(FleetFolder.open(path), "web01", "web01");
        fleet.open(path);
        view.waitForHosts(4);
        List<HostRow> rows = new FleetRows(new FleetReadings(), Clock.systemUTC()).read(FleetFolder.open(path), null);
        view.compare(rows);
        view.sortBy(4);
        view.compare(rows);
        view.group(Grouping.STATE);
        view.compare(rows);
        view.filter("web");
        view.waitForHosts(2);
        view.compare(rows);
        view.group(Grouping.NONE);
        view.filter("");
        view.waitForHosts(4);
        view.compare(rows);
    }

    @Test
    void amongManyHostsWhatIsAskedForIsShownAndWhatIsSelectedStays() throws ProblemException {
        fleet.open(fleet(IntStream.range(0, 4000).mapToObj(n -> String.format("h%04d", n)).toArray(String[]::new)));
        view.waitForHosts(4000);
        view.filter("h0001");
        view.waitForHosts(1);
        window.getActivePage().findView(StepMatrixView.ID).getSite().getSelectionProvider()
                .setSelection(new StructuredSelection("H3210"));
        view.waitForHosts(4000);
        assertEquals(List.of("h3210"), view.selected());
        assertEquals(List.of("h3210"), view.highlighted());
        String top = view.lines().getFirst();
        fleet.filesChanged();
        view.filter("h");
        view.waitForHosts(4000);
        assertEquals(List.of("h3210"), view.selected());
        assertEquals(top, view.lines().getFirst());
    }

    @Test
    void aDamagedFleetIsExplainedInThePageAndNotInADialog() throws ProblemException, IOException {
        Path path = fleet("db01");
        Files.writeString(path.resolve(FleetFolder.INVENTORY), "not XML");
        fleet.open(path);
        view.waitFor("hosts.refresh");
        assertFalse(view.shows("hosts.table"));
    }

    @Test
    void aFolderWithoutAFleetChangesNothing() throws ProblemException {
        fleet.open(fleet("db01"));
        view.waitForHosts(1);
        assertThrows(ProblemException.class, () -> fleet.open(folder.resolve("nowhere")));
        assertTrue(view.shows("hosts.table"));
        assertEquals(fleet.recent().getFirst(), fleet.folder().orElseThrow().path());
    }

    private IStructuredSelection selection() {
        return (IStructuredSelection) window.getSelectionService().getSelection(StepMatrixView.ID);
    }

    private Path fleet(String... hosts) throws ProblemException {
        return Hosts.fleet(folder.resolve("フリート 1"), hosts).path();
    }
}
