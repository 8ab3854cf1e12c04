package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.opsmgr.ui.expiry.ExpiryScale;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The view in a running workbench, on the thread of the user interface. */
class ExpiryViewTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final WorkbenchSession session = new WorkbenchSession();

    private ExpiryAccess view;

    @BeforeEach
    void show() throws WorkbenchException {
        session.window().getWorkbench().showPerspective("org.inkan.opsmgr.ui.hostsPerspective", session.window());
        session.page().showView(StepMatrixView.ID);
        session.page().showView(ExpiryView.ID);
        view = new ExpiryAccess();
    }

    @Test
    void withoutAFleetItOffersToOpenOne() {
        view.waitFor("expiry.openFleet");
    }

    @Test
    void withoutCertificatesItOffersToEnroll() throws ProblemException {
        session.open(Hosts.fleet(folder.resolve("f"), "a1").path());
        EventLoop.waitUntil("the view has looked", () -> view != null && text().isEmpty());
        view.waitFor("expiry.enroll");
    }

    @Test
    void theBarsAreWalkedThroughByKeysAndListTheirHosts() throws ProblemException {
        open(-3, 10, 100);
        assertEquals(List.of("h0"), view.hosts());
        assertTrue(view.summary().contains("3") && view.summary().contains("42"), view.summary());
        String first = view.bar();
        view.key(SWT.ARROW_LEFT);
        assertEquals(first, view.bar());
        view.key(SWT.END);
        assertEquals(List.of("h2"), view.hosts());
        view.key(SWT.HOME);
        assertEquals(first, view.bar());
        view.scale(ExpiryScale.WEEK);
        view.key(SWT.END);
        EventLoop.waitUntil("weeks", () -> text().contains("ja".equals(Locale.getDefault().getLanguage()) ? "週" : "Week"));
        assertEquals(4, text().lines().count(), text());
    }

    @Test
    void aHostSelectedHereIsSelectedAmongTheHosts() throws ProblemException {
        open(10, 10, 400);
        StepMatrixAccess matrix = new StepMatrixAccess();
        matrix.waitForHosts(3);
        view.select(1);
        assertEquals(List.of("h1"), matrix.selected());
        view.selectAll();
        assertEquals(List.of("h0", "h1"), matrix.selected());
    }

    @Test
    void aViewThatOpensWhileTheFleetIsReadCanTakeTheFocus() throws ProblemException, PartInitException {
        session.page().hideView(session.page().findView(ExpiryView.ID));
        session.open(Hosts.fleet(folder.resolve("g"), "a1").path());
        session.page().showView(ExpiryView.ID).setFocus();
        view.waitFor("expiry.enroll");
    }

    @Test
    void everyControlIsReachedByTheKeyboard() throws ProblemException {
        open(10);
        assertEquals(List.of(), KeyboardReach.unreachable(view.page()));
    }

    private String text() {
        return ((ExpiryView) session.page().findView(ExpiryView.ID)).lines().in(Locale.getDefault());
    }

    private void open(int... days) throws ProblemException {
        String[] names = new String[days.length];
        for (int i = 0; i < days.length; i++) {
            names[i] = "h" + i;
        }
        FleetFolder created = Hosts.fleet(folder.resolve("f"), names);
        InventoryStore store = InventoryStore.open(created);
        Fleet fleet = store.load();
        for (int i = 0; i < days.length; i++) {
            Certificate certificate = InventoryFactory.eINSTANCE.createCertificate();
            certificate.setState(CertificateState.CURRENT);
            certificate.setNotAfter(Instant.now().plus(Duration.ofDays(days[i])));
            HostQuery.exactly(fleet, names[i]).getCertificates().add(certificate);
        }
        store.save(fleet);
        session.open(created.path());
        view.waitFor("expiry.chart");
    }
}
