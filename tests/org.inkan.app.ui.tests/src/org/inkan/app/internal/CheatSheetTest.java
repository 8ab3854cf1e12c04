package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The cheat sheet of the steps A to K: its commands are there, and an item ticks itself off by evidence alone. */
class CheatSheetTest {

    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    /** One item of the sheet. */
    private record Item(String title, String type, String command, String evidence, String view) {
    }

    @AfterEach
    void close() {
        var shown = workbench.page().findView(VIEW);
        if (shown != null) {
            workbench.page().hideView(shown);
        }
    }

    private static List<Item> items(String file) throws Exception {
        List<Item> items = new ArrayList<>();
        try (InputStream stream = Platform.getBundle("org.inkan.help").getEntry(file).openStream()) {
            var actions = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getElementsByTagName("action");
            for (int i = 0; i < actions.getLength(); i++) {
                Element action = (Element) actions.item(i);
                items.add(new Item(((Element) action.getParentNode()).getAttribute("title"), action.getAttribute("class"),
                        action.getAttribute("param1"), action.getAttribute("param2"), action.getAttribute("param3")));
            }
        }
        return items;
    }

    private static List<Item> items() throws Exception {
        return items("cheatsheets/steps.xml");
    }

    private FleetFolder fleet(Step... done) throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        Fleet model = InventoryStore.open(folder).load();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        model.getManagementGroups().add(group);
        Host host = Role.AGENT.create();
        host.setName("web01.contoso.test");
        Role.AGENT.addTo(group, host);
        for (Step step : done) {
            Evidence.record(host, step, StepState.DONE, Instant.parse("2026-11-24T01:02:03Z"), "manual", "", "");
        }
        InventoryStore.open(folder).save(model);
        workbench.open(folder.path());
        return folder;
    }

    /** Clicks an item; whether the sheet ticks it off. */
    private boolean ticks(Item item) {
        EvidenceAction action = new EvidenceAction();
        List<Boolean> told = new ArrayList<>();
        action.addPropertyChangeListener(event -> {
            if (IAction.RESULT.equals(event.getProperty())) {
                told.add((Boolean) event.getNewValue());
            }
        });
        action.run(new String[] { item.command(), item.evidence(), item.view() }, null);
        assertEquals(1, told.size(), item.title());
        return told.getFirst();
    }

    @Test
    void bothLanguagesHaveTheSameItemsAndTheirCommandsAreThere() throws Exception {
        List<Item> english = items();
        List<Item> japanese = items("nl/ja/cheatsheets/steps.xml");
        assertEquals(english.size(), japanese.size());
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (int i = 0; i < english.size(); i++) {
            Item item = english.get(i);
            assertEquals(List.of(item.command(), item.evidence(), item.view()), List.of(japanese.get(i).command(),
                    japanese.get(i).evidence(), japanese.get(i).view()));
            assertEquals(EvidenceAction.class.getName(), item.type());
            var command = commands.getCommand(item.command());
            assertTrue(command.isDefined(), item.command());
            assertTrue(item.view().isEmpty() ? command.isEnabled() : PlatformUI.getWorkbench().getViewRegistry().find(item.view()) != null,
                    item.command());
        }
    }

    @Test
    void itOpensInTheLanguageOfThePerson() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.inkan.app.steps", null);
        EventLoop.waitUntil("cheat sheet", () -> workbench.page().findView(VIEW) != null);
        assertNotNull(workbench.page().findView(VIEW));
        new Screenshots().take(workbench.window().getShell(), "cheatsheet");
        assertEquals(Locale.getDefault().getLanguage().equals("ja"), shown(workbench.window().getShell(), "フリート"));
    }

    /** Whether a label of the sheet contains the text. */
    private static boolean shown(Control control, String part) {
        boolean here = control instanceof Label label && label.getText().contains(part);
        return here || control instanceof Composite composite
                && Stream.of(composite.getChildren()).anyMatch(child -> shown(child, part));
    }

    @Test
    void itemsWithEvidenceAreTickedOffWithoutRunningAnything() throws Exception {
        FleetFolder folder = fleet(Step.N, Step.A, Step.B, Step.C, Step.D, Step.E, Step.F, Step.G, Step.H, Step.I, Step.J, Step.K);
        Files.createDirectories(folder.kits());
        Files.write(folder.kits().resolve("web01.zip"), new byte[1]);
        Files.createDirectories(folder.templates());
        Files.write(folder.templates().resolve("x.json"), new byte[1]);
        Files.writeString(folder.connections(), "{\"authorities\":[]}");
        for (Item item : items()) {
            assertTrue(ticks(item), item.title());
        }
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void anItemWithoutEvidenceIsNotTickedOffAndSaysWhyItCannotBegin() throws Exception {
        fleet();
        List<Item> hosts = items().stream().filter(item -> !item.view().isEmpty()).toList();
        assertTrue(hosts.size() >= 3);
        Item kits = hosts.stream().filter(item -> item.command().endsWith("buildKits")).findFirst().orElseThrow();
        assertEquals(false, ticks(kits));
        assertEquals(List.of("APP-001"), workbench.prompts().problems().stream().map(problem -> problem.code()).toList());
        assertEquals(kits.view(), workbench.page().getActivePart().getSite().getId());
    }
}
