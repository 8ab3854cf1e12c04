package org.inkan.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.inkan.ui.internal.FleetServices;
import org.inkan.ui.navigator.AreaNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FleetTreeTest {

    private static final int MANY = 100_000;

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    @AfterEach
    void idle() {
        EventLoop.waitUntil("nobody works there any more", () -> Job.getJobManager().isIdle());
    }

    private static Fleet fleet(int agents) {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        fleet.getManagementGroups().add(group);
        add(group, Role.MANAGEMENT_SERVER, "ms01.contoso.com");
        for (int i = 0; i < agents; i++) {
            add(group, Role.AGENT, String.format("agent%06d", i));
        }
        return fleet;
    }

    private static void add(ManagementGroup group, Role role, String name) {
        Host host = role.create();
        host.setName(name);
        role.addTo(group, host);
    }

    @Test
    void manyHostsOfARoleStandInGroupsAndNoLineHasMoreThanATreeCanShow() {
        Fleet fleet = fleet(MANY);
        AreaNode tree = HostTree.of(fleet, Locale.ENGLISH).orElseThrow();
        List<AreaNode> all = new ArrayList<>(List.of(tree));
        for (int i = 0; i < all.size(); i++) {
            assertTrue(all.get(i).children().size() <= AreaNode.MOST, all.get(i).path());
            all.addAll(all.get(i).children());
        }
        assertEquals(MANY + 1, all.stream().filter(node -> node.children().isEmpty()).count());
        assertEquals(all.size(), all.stream().distinct().count(), "each stands at a place of its own");
        assertEquals("Hosts (100001)", tree.label());
    }

    @Test
    void aFleetWithoutHostsHasNoLineOfHosts() {
        assertEquals(Optional.empty(), HostTree.of(InventoryFactory.eINSTANCE.createFleet(), Locale.JAPANESE));
    }

    @Test
    void hostsAndConnectionsStandBesideTheFilesFollowTheFleetAndOpenTheirViews() throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        InventoryStore.open(folder).save(fleet(2));
        Files.writeString(folder.connections(), "{\"version\":1,\"connections\":[]}");
        CommonNavigator view = (CommonNavigator) workbench.page().showView("org.inkan.ui.navigator");
        workbench.open(folder.path());
        Tree tree = view.getCommonViewer().getTree();
        EventLoop.waitUntil("the line of hosts", () -> find(tree.getItems(), "hosts").isPresent());
        assertTrue(find(tree.getItems(), "hosts").orElseThrow().getText().contains("3"));
        view.getCommonViewer().expandAll();
        assertTrue(find(tree.getItems(), "hosts/agent/agent000001").isPresent());
        new Screenshots().take(workbench.window().getShell(), "navigator");
        TreeItem host = find(tree.getItems(), "hosts/agent/agent000001").orElseThrow();
        tree.setSelection(host);
        Event event = new Event();
        event.item = host;
        event.type = SWT.DefaultSelection;
        tree.notifyListeners(SWT.DefaultSelection, event);
        EventLoop.waitUntil("the view of hosts",
                () -> "org.inkan.opsmgr.ui.stepMatrixView".equals(workbench.page().getActivePartReference().getId()));
        InventoryStore.open(folder).save(fleet(5));
        workbench.fleet().filesChanged();
        EventLoop.waitUntil("the new hosts", () -> find(tree.getItems(), "hosts").map(item -> item.getText().contains("6")).orElse(false));
        assertTrue(find(tree.getItems(), "hosts/agent/agent000001").isPresent(), "what was open stays open");
        tree.getItem(0).setExpanded(false);
        workbench.fleet().filesChanged();
        EventLoop.waitUntil("everything is read again", () -> Job.getJobManager().isIdle());
        assertFalse(tree.getItem(0).getExpanded(), "what a person folds stays folded");
        workbench.fleet().close();
        EventLoop.waitUntil("no line of hosts", () -> find(tree.getItems(), "hosts").isEmpty());
        assertFalse(find(tree.getItems(), "connections").isPresent());
    }

    /** Told as the opener of the project tells it: the tests may run as root, whom no read-only folder stops. */
    @Test
    void whatIsInTheWayOfTheFilesStandsInTheirPlaceUntilItIsGone() throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("閲覧のみ"), "Contoso");
        CommonNavigator view = (CommonNavigator) workbench.page().showView("org.inkan.ui.navigator");
        Tree tree = view.getCommonViewer().getTree();
        workbench.open(folder.path());
        EventLoop.waitUntil("the files", () -> tree.getItemCount() == 1 && Job.getJobManager().isIdle());
        workbench.fleet().projectOpened(Optional.of(Problem.of("UI-003", Texts.beside(FleetServices.class), "FleetProjects_readOnly",
                folder.path().toString())));
        EventLoop.waitUntil("the problem", () -> !tree.isVisible());
        assertTrue(labels(workbench.window().getShell()).anyMatch(label -> label.startsWith("UI-003  ") && label.contains("閲覧のみ")));
        WidgetFinder shown = new WidgetFinder(workbench.window().getShell());
        shown.send(shown.widget(Button.class, "fleet.again"), SWT.Selection, new Event());
        EventLoop.waitUntil("the files", () -> tree.isVisible() && tree.getItemCount() == 1);
    }

    private static Stream<String> labels(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite below ? labels(below)
                : child instanceof Label label && label.isVisible() ? Stream.of(label.getText()) : Stream.empty());
    }

    private static Optional<TreeItem> find(TreeItem[] items, String path) {
        return Arrays.stream(items).flatMap(item -> item.getData() instanceof AreaNode node && node.path().equals(path)
                ? Stream.of(item) : find(item.getItems(), path).stream()).findFirst();
    }
}
