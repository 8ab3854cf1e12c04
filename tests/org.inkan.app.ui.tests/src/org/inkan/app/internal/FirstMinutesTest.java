package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroPart;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.WidgetId;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WizardAccess;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the welcome page of an empty workspace to a fleet whose machines have certificates, by clicks that are counted. */
class FirstMinutesTest {

    private static final int MOST = 8;
    private static final int HOSTS = 15;
    /** The machine of the sample that has not sent its request yet; nobody but itself can make its key. */
    private static final List<String> SILENT = List.of("bastion01.dmz.contoso.com");

    @TempDir
    Path home;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private final WidgetFinder window = new WidgetFinder(workbench.window().getShell());
    private final List<String> clicks = new ArrayList<>();

    @Test
    void anEnrolledSampleFleetIsAtMostEightClicksAway() throws Exception {
        IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().showIntro(workbench.window(), false);
        EventLoop.waitUntil("the welcome page", () -> window.find("welcome.org.inkan.app.sampleFleet").isPresent());
        clicks.add("welcome page: sample fleet");
        window.send(window.widget(Button.class, "welcome.org.inkan.app.sampleFleet"), SWT.Selection, new Event());
        WizardAccess wizard = WizardAccess.opened();
        assertTrue(wizard.canFinish(), "what is proposed is enough: " + wizard.problem());
        Path proposed = Path.of(wizard.text("newFleet.folder"));
        assertFalse(Files.exists(proposed));
        // No click of the person: the test must not write into the home of whoever runs it.
        wizard.type("newFleet.folder", home.toRealPath().resolve(proposed.getFileName()).toString());
        clicks.add("wizard: Finish");
        wizard.finish();
        EventLoop.waitUntil("the fleet is open and shown", () -> shown() > 0);
        assertTrue(clicks.size() <= MOST, clicks.toString());
        assertEquals(null, PlatformUI.getWorkbench().getIntroManager().getIntro(), "the welcome page is gone: " + intro);
        IPerspectiveDescriptor perspective = workbench.page().getPerspective();
        assertEquals("org.inkan.opsmgr.ui.hostsPerspective", perspective.getId());
        new Screenshots().take(workbench.window().getShell(), "first_minutes");
        // The table holds only the lines on the screen, so the test makes the view as large as the window to read all.
        workbench.page().toggleZoom(workbench.page().findViewReference("org.inkan.opsmgr.ui.stepMatrixView"));
        EventLoop.waitUntil("every host on the screen", () -> shown() == HOSTS);
        everyMachineThatAnsweredIsEnrolledAndTheMatrixShowsIt(workbench.fleet().folder().orElseThrow());
        workbench.page().toggleZoom(workbench.page().findViewReference("org.inkan.opsmgr.ui.stepMatrixView"));
        EventLoop.waitUntil("nobody works there any more", () -> Job.getJobManager().isIdle());
    }

    private int shown() {
        return workbench.fleet().folder().isPresent() && window.find("hosts.table").isPresent()
                ? window.widget(Table.class, "hosts.table").getItemCount() : 0;
    }

    private void everyMachineThatAnsweredIsEnrolledAndTheMatrixShowsIt(FleetFolder fleet) throws Exception {
        Map<String, String> requests = column("hosts.column.step.REQUEST");
        Map<String, String> names = column("hosts.column.step.NAME");
        List<String> without = new ArrayList<>();
        try (Stream<String> hosts = requests.keySet().stream()) {
            hosts.filter(host -> !Files.isRegularFile(fleet.requests(host).resolve("certificate.cer"))).forEach(without::add);
        }
        assertEquals(SILENT, without);
        String open = requests.remove(SILENT.getFirst());
        assertEquals(HOSTS - SILENT.size(), requests.size());
        assertEquals(1, requests.values().stream().distinct().count(), requests.toString());
        assertFalse(requests.containsValue(open), "the step of the machine that is awaited is not done");
        assertEquals(HOSTS, names.size());
    }

    /** What a column of the matrix says, by host; each cell has a picture beside its text. */
    private Map<String, String> column(String id) {
        Table table = window.widget(Table.class, "hosts.table");
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (id.equals(WidgetId.of(table.getColumn(i)))) {
                for (TableItem item : table.getItems()) {
                    texts.put(item.getText(0), item.getText(i));
                    assertTrue(item.getImage(i) != null, item.getText(0));
                }
            }
        }
        return texts;
    }
}
