package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a person does in the list of templates to see and take over what a CA has. */
class AuthorityTemplatesTest {

    private static final String VIEW = "org.inkan.template.ui.templatesView";
    /** Two of the fleet, which are also those of the embedded authority, and the built-in ones. */
    private static final int OWN = 2 + 33;

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession(CaFleet.PASSPHRASE);

    private final WidgetFinder finder = new WidgetFinder(workbench.window().getShell());
    private FleetFolder folder;
    private IViewPart view;

    @BeforeEach
    void open() throws Exception {
        folder = CaFleet.create(parent);
        view = workbench.page().showView(VIEW);
        workbench.open(folder.path());
        EventLoop.waitUntil("the templates without those of a CA", () -> rows() == OWN);
    }

    @AfterEach
    void close() {
        EventLoop.waitUntil("nobody works there any more", () -> Job.getJobManager().isIdle());
        workbench.page().closeAllEditors(false);
        workbench.page().hideView(view);
    }

    private Table table() {
        return finder.widget(Table.class, "templates.table");
    }

    private int rows() {
        return finder.find("templates.table").map(table -> ((Table) table).getItemCount()).orElse(0);
    }

    private void command(String id) throws Exception {
        workbench.page().activate(view);
        workbench.window().getService(IHandlerService.class).executeCommand(id, null);
    }

    /** The row of a template, by its name and where it comes from; the number of rows if there is none. */
    private int row(String name, String source) {
        return (int) Arrays.stream(table().getItems())
                .takeWhile(item -> !item.getText(1).equals(name) || !item.getText(2).contains(source)).count();
    }

    private void select(int row) {
        table().setSelection(row);
        Event event = new Event();
        event.item = table().getItem(row);
        finder.send(table(), SWT.Selection, event);
    }

    @Test
    void templatesOfACaAreShownWithItsNameAndCopiedToTheFleet() throws Exception {
        command("org.inkan.template.ui.readAuthorities");
        EventLoop.waitUntil("those of the CA", () -> rows() > OWN);
        int machine = row("Machine", "lab");
        assertTrue(row("Waiting", "lab") < rows(), "also what the fleet has");
        new Screenshots().take(workbench.window().getShell(), "templates_ofCa");
        int before = rows();
        select(machine);
        command("org.inkan.template.ui.copyToFleet");
        EventLoop.waitUntil("a row of the fleet", () -> row("Machine", "templates/") < rows());
        assertTrue(Files.isRegularFile(folder.path().resolve("templates/machine.template.json")));
        assertTrue(Files.readString(folder.path().resolve("audit.log")).contains("template.import"));
        assertTrue(rows() >= before + 1);
        assertEquals(List.of(), workbench.prompts().problems());
        select(row("Waiting", "lab"));
        command("org.inkan.template.ui.copyToFleet");
        EventLoop.waitUntil("told that it is there", () -> !workbench.prompts().problems().isEmpty());
        assertEquals("TPLUI-003", workbench.prompts().problems().getFirst().code());
    }

    @Test
    void aCaThatCannotBeReachedIsARowThatSaysSoAndHidesNoOther() throws Exception {
        Connections.load(folder.path()).with(new Connection("gone", "com.example.gone", java.util.Map.of())).save(folder.path());
        command("org.inkan.template.ui.readAuthorities");
        EventLoop.waitUntil("those of the CA", () -> rows() > OWN);
        assertTrue(row("", "gone") < rows(), "the one that fails");
        assertTrue(row("Waiting", "lab") < rows(), "the one that works");
        assertEquals(List.of(), workbench.prompts().problems());
    }
}
