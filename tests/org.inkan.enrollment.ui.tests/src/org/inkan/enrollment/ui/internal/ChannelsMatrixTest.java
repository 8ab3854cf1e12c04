package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Both ends as a matrix: machines down, servers across. */
class ChannelsMatrixTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private ChannelsView part;
    private EnrollmentAccess view;
    private ChannelGridAccess grid;

    @BeforeEach
    void show() throws Exception {
        workbench.window().getWorkbench().showPerspective("org.inkan.enrollment.ui.enrollmentPerspective", workbench.window());
        part = (ChannelsView) workbench.page().showView(ChannelsView.ID);
        view = new EnrollmentAccess(workbench.window().getShell());
        grid = new ChannelGridAccess(workbench.window().getShell());
    }

    @AfterEach
    void list() {
        if (view.shows("channels.tabs")) {
            grid.turn(0);
        }
    }

    /** Agents without a parent report to every server; a gateway to the one it names, and one agent to the gateway. */
    private void open(int agents, int servers) throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート " + agents), "Contoso");
        InventoryStore store = InventoryStore.open(folder);
        Fleet fleet = store.load();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        fleet.getManagementGroups().add(group);
        for (int i = 0; i < servers; i++) {
            host(group, Role.MANAGEMENT_SERVER, "ms%02d.contoso.test".formatted(i));
        }
        host(group, Role.GATEWAY, "gw.dmz.test").setParent("ms00.contoso.test");
        host(group, Role.AGENT, "behind.dmz.test").setParent("gw.dmz.test");
        for (int i = 0; i < agents; i++) {
            host(group, Role.AGENT, "agent%04d.contoso.test".formatted(i));
        }
        store.save(fleet);
        workbench.open(folder.path());
        EventLoop.waitUntil("judged", () -> view.shows("channels.tabs"));
        grid.turn(1);
    }

    private static Host host(ManagementGroup group, Role role, String name) {
        Host host = role.create();
        host.setName(name);
        role.addTo(group, host);
        return host;
    }

    private List<?> selected() {
        return ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).toList();
    }

    @Test
    void machinesAreDownServersAcrossAndEachCellHasItsStateInWordsAndAsAPicture() throws Exception {
        open(3, 2);
        assertEquals(List.of("gw.dmz.test", "ms00.contoso.test", "ms01.contoso.test"), grid.headings().subList(1, 4));
        assertEquals(List.of("agent0000.contoso.test", "agent0001.contoso.test", "agent0002.contoso.test", "behind.dmz.test",
                "gw.dmz.test"), grid.machines());
        assertTrue(grid.picture(0, "ms01.contoso.test"));
        assertFalse(grid.cell(0, "ms01.contoso.test").isBlank());
        assertEquals("\u2014", grid.cell(0, "gw.dmz.test"));
        assertFalse(grid.picture(0, "gw.dmz.test"));
        assertTrue(grid.hint(0, 2).contains("agent0000.contoso.test \u2194 ms00.contoso.test"), grid.hint(0, 2));
        assertTrue(grid.hint(0, 2).lines().count() > 2, grid.hint(0, 2));
        assertFalse(grid.table().getColumn(2).getToolTipText().isBlank());
        new Screenshots().take(workbench.window().getShell(), "channels-matrix");
    }

    @Test
    void aChosenCellIsAChannelForEverybodyAndAnEmptyOneSaysWhy() throws Exception {
        open(3, 2);
        grid.click(0, 2);
        ChannelRow row = (ChannelRow) selected().getFirst();
        assertEquals("agent0000.contoso.test ms00.contoso.test", row.pair().machine().host() + " " + row.pair().server().host());
        assertTrue(Adapters.adapt(row, CommandLine.class).forShell().startsWith("inkan fleet channels agent0000.contoso.test"));
        assertTrue(Adapters.adapt(row, IPropertySource.class).getPropertyDescriptors().length > 8);
        assertTrue(view.text("channels.detail").startsWith("agent0000.contoso.test \u2194 ms00.contoso.test"));
        grid.click(0, 1);
        assertEquals(List.of(), selected());
        assertTrue(view.text("channels.detail").contains("agent0000.contoso.test"), view.text("channels.detail"));
        assertTrue(view.text("channels.detail").contains("gw.dmz.test"), view.text("channels.detail"));
    }

    @Test
    void theKeyboardGoesFromCellToCellAndThePagesStayTogether() throws Exception {
        open(3, 2);
        grid.key(SWT.ARROW_DOWN, 0);
        grid.key(SWT.ARROW_RIGHT, 0);
        grid.key(SWT.ARROW_DOWN, 0);
        assertTrue(view.text("channels.detail").startsWith("agent0001.contoso.test \u2194 ms00.contoso.test"), view.text("channels.detail"));
        grid.key(SWT.END, 0);
        assertTrue(view.text("channels.detail").startsWith("agent0001.contoso.test \u2194 ms01.contoso.test"));
        grid.key(SWT.ARROW_RIGHT, 0);
        grid.key(SWT.END, SWT.MOD1);
        assertTrue(view.text("channels.detail").contains("gw.dmz.test"));
        grid.key(SWT.HOME, 0);
        grid.key(SWT.HOME, SWT.MOD1);
        grid.key(SWT.PAGE_DOWN, 0);
        grid.key(SWT.PAGE_UP, 0);
        grid.key(SWT.ARROW_LEFT, 0);
        grid.key(SWT.ARROW_UP, 0);
        assertTrue(view.text("channels.detail").contains("agent0000.contoso.test") && view.text("channels.detail").contains("gw.dmz.test"));
        grid.key(SWT.ARROW_RIGHT, 0);
        grid.turn(0);
        Table list = new WidgetFinder(workbench.window().getShell()).widget(Table.class, "channels.table");
        assertEquals("agent0000.contoso.test", list.getSelection()[0].getText(1));
        assertEquals("ms00.contoso.test", list.getSelection()[0].getText(2));
        view.select("channels.table", 1);
        String chosen = list.getSelection()[0].getText(1) + " \u2194 " + list.getSelection()[0].getText(2);
        grid.turn(1);
        assertTrue(view.text("channels.detail").startsWith(chosen), view.text("channels.detail"));
        assertEquals(1, selected().size());
    }

    @Test
    void theFilterIsSharedAndTheOrderIsByMachineOrByServer() throws Exception {
        open(3, 2);
        grid.click(1, 2);
        view.type("channels.filter", "agent0001 ms00");
        assertEquals(List.of("agent0001.contoso.test"), grid.machines());
        assertEquals(List.of("ms00.contoso.test", "ms01.contoso.test"), grid.headings().subList(1, 3));
        assertEquals(1, selected().size());
        view.type("channels.filter", "");
        grid.sort(0);
        grid.sort(0);
        assertEquals("gw.dmz.test", grid.machines().getFirst());
        grid.sort(1);
        assertEquals("behind.dmz.test", grid.machines().getFirst());
        assertTrue(view.text("channels.detail").startsWith("agent0001.contoso.test \u2194 ms00.contoso.test"));
    }

    @Test
    void theMatrixComesBackWhereSomebodyLeftIt() throws Exception {
        open(2, 2);
        workbench.page().hideView(part);
        part = (ChannelsView) workbench.page().showView(ChannelsView.ID);
        EventLoop.waitUntil("judged", () -> view.shows("channels.grid"));
        assertFalse(view.shows("channels.table"));
    }

    @Test
    void fiftyServersScrollBesideTheMachineWhichStaysWhereItIs() throws Exception {
        open(5, 50);
        assertTrue(grid.scrolls());
        int visible = grid.headings().size() - 1;
        assertTrue(visible < 51, grid.headings().toString());
        grid.click(0, 1);
        for (int i = 0; i < visible; i++) {
            grid.key(SWT.ARROW_RIGHT, 0);
        }
        assertEquals("ms00.contoso.test", grid.headings().get(1));
        assertEquals("agent0000.contoso.test", grid.machines().getFirst());
        grid.key(SWT.END, 0);
        assertEquals("ms49.contoso.test", grid.headings().getLast());
        assertTrue(view.text("channels.detail").startsWith("agent0000.contoso.test \u2194 ms49.contoso.test"));
        grid.scroll(0);
        assertEquals("gw.dmz.test", grid.headings().get(1));
        assertEquals("agent0000.contoso.test", grid.machines().getFirst());
    }

    @Test
    void ofAThousandMachinesOnlyTheLinesInSightAreFilled() throws Exception {
        open(1_000, 4);
        assertEquals(1_002, grid.table().getItemCount());
        EventLoop.waitUntil("drawn", () -> grid.filled() > 0);
        assertTrue(grid.filled() < 200, grid.filled() + " lines");
        grid.key(SWT.END, SWT.MOD1);
        grid.key(SWT.END, SWT.MOD1);
        assertTrue(view.text("channels.detail").contains("gw.dmz.test"), view.text("channels.detail"));
        assertTrue(grid.filled() < 400, grid.filled() + " lines");
        grid.turn(0);
        Table list = new WidgetFinder(workbench.window().getShell()).widget(Table.class, "channels.table");
        assertEquals(4_002, list.getItemCount());
    }

    @Test
    void everythingIsReachedByKeysAndNothingIsClipped() throws Exception {
        open(3, 2);
        assertEquals(List.of(), KeyboardReach.unreachable(grid.table().getParent().getParent().getParent().getParent()));
        assertEquals(List.of(), ShownTexts.clipped(grid.table().getParent().getParent().getParent().getParent()));
    }
}
