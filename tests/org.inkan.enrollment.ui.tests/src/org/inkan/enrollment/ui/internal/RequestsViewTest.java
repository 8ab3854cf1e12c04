package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RequestsViewTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private EnrollmentAccess view;
    private RequestsView part;

    @BeforeEach
    void show() throws Exception {
        IWorkbenchPage page = workbench.page();
        part = (RequestsView) page.showView(RequestsView.ID);
        view = new EnrollmentAccess(workbench.window().getShell());
    }

    @Test
    void withoutAFleetItSaysWhatItIsForAndOffersToOpenOne() {
        view.waitFor("requests.openFleet");
        assertFalse(view.shows("requests.table"));
    }

    @Test
    void requestsStandByStateWithThoseThatNeedSomebodyFirst() throws Exception {
        FleetFolder opened = EnrollmentFleet.create(folder);
        Files.createDirectories(opened.requests("web02.contoso.test"));
        Files.writeString(opened.requests("web02.contoso.test").resolve("request.inf"), "[NewRequest]");
        workbench.fleet().open(opened.path());
        view.waitForRows("requests.table", 3);
        assertEquals("web01", view.cell("requests.table", 0, 1));
        assertEquals("db01", view.cell("requests.table", 1, 1));
        assertEquals("web02.contoso.test", view.cell("requests.table", 2, 1));
        view.type("requests.filter", "web0");
        view.waitForRows("requests.table", 2);
    }

    @Test
    void aRefusedRequestShowsCodeReasonAndRemedy() throws Exception {
        FleetFolder opened = EnrollmentFleet.create(folder);
        Files.createDirectories(opened.requests("web01"));
        Files.writeString(opened.requests("web01").resolve("denied.json"), "{\"code\":\"0x80094800\","
                + "\"reason\":{\"en\":\"WHY-X\",\"ja\":\"WHY-X\"},\"remedy\":{\"en\":\"DO-Y\",\"ja\":\"DO-Y\"}}");
        workbench.fleet().open(opened.path());
        view.waitForRows("requests.table", 2);
        view.select("requests.table", 0);
        EventLoop.waitUntil("reason", () -> view.text("requests.detail").contains("0x80094800"));
        assertTrue(view.text("requests.detail").contains("WHY-X") && view.text("requests.detail").contains("DO-Y"));
    }

    @Test
    void theSelectedRequestHasACommandAndProperties() throws Exception {
        workbench.fleet().open(EnrollmentFleet.create(folder).path());
        view.waitForRows("requests.table", 2);
        view.select("requests.table", 1);
        Object selected = ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).getFirstElement();
        CommandLine line = Adapters.adapt(selected, CommandLine.class);
        assertTrue(line.arguments().containsAll(List.of("enroll", "db01", "lab", "OperationsManagerCert")), line.toString());
        assertEquals(9, Adapters.adapt(selected, IPropertySource.class).getPropertyDescriptors().length);
    }
}
