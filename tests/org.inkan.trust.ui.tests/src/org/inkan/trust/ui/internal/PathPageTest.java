package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
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

/** The page with the certification path in the certificate viewer. */
class PathPageTest {

    private static final String TRUSTED = Verdict.State.TRUSTED.label().in(Locale.getDefault());
    private static final String REFUSED = Verdict.State.NOT_TRUSTED.label().in(Locale.getDefault());

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private final WidgetFinder finder = new WidgetFinder(workbench.window().getShell());
    private Path fleet;

    @BeforeEach
    void openFleet() throws Exception {
        fleet = TrustFleet.create(parent);
        workbench.open(fleet);
    }

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    /** Opens a file at its certification path, which is judged with everything in the bag. */
    private void open(Path file, int lines) throws Exception {
        workbench.page().openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), CertificateViewer.ID);
        EventLoop.waitUntil("shown", () -> finder.find("certificate.tabs").isPresent());
        TabFolder tabs = finder.widget(TabFolder.class, "certificate.tabs");
        tabs.setSelection(tabs.getItemCount() - 2);
        EventLoop.waitUntil(lines + " lines", () -> finder.find("certificate.path").isPresent() && lines().size() == lines);
    }

    private Tree tree() {
        return finder.widget(Tree.class, "certificate.path");
    }

    private List<TreeItem> items() {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem[] level = tree().getItems(); level.length > 0; level = level[0].getItems()) {
            items.add(level[0]);
        }
        return items;
    }

    /** From the root downwards: name and result. */
    private List<String> lines() {
        return items().stream().map(item -> item.getText(0) + " | " + item.getText(1)).toList();
    }

    private void select(int line) {
        tree().setSelection(items().get(line));
        finder.send(tree(), SWT.Selection, new Event());
    }

    private String status() {
        return finder.widget(Text.class, "certificate.path.status").getText();
    }

    @Test
    void theRootIsAtTheTopTheShownCertificateBelowAndEachHasItsResult() throws Exception {
        open(fleet.resolve("web01.cer"), 3);
        assertEquals(List.of("Contoso Root CA", "Contoso 発行 CA", "web01.contoso.com"),
                items().stream().map(item -> item.getText(0)).toList());
        items().forEach(item -> assertTrue(item.getText(1).startsWith(TRUSTED) && item.getImage(1) != null, item.getText(1)));
        assertEquals("web01.contoso.com", tree().getSelection()[0].getText());
        assertTrue(status().startsWith("web01.contoso.com\n" + TRUSTED), status());
        assertFalse(finder.widget(Button.class, "certificate.path.view").isEnabled());
        new Screenshots().take(workbench.window().getShell(), "certification-path");
    }

    @Test
    void anIssuerIsOpenedByItsLineOrTheButton() throws Exception {
        open(fleet.resolve("web01.cer"), 3);
        finder.send(tree(), SWT.DefaultSelection, new Event());
        assertEquals(1, workbench.page().getEditorReferences().length);
        select(0);
        finder.send(tree(), SWT.DefaultSelection, new Event());
        assertEquals("Contoso Root CA", workbench.page().getActiveEditor().getTitle());
        workbench.page().closeEditor(workbench.page().getActiveEditor(), false);
        select(1);
        assertTrue(status().startsWith("Contoso 発行 CA\n"));
        finder.send(finder.widget(Button.class, "certificate.path.view"), SWT.Selection, new Event());
        assertEquals("Contoso 発行 CA", workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void anIssuerThatIsNotThereIsNamedWithWhatToDo() throws Exception {
        open(fleet.resolve("db01.cer"), 2);
        assertTrue(lines().getFirst().contains("CN=Gone CA"), lines().toString());
        assertTrue(items().get(1).getText(1).startsWith(REFUSED), lines().toString());
        select(0);
        assertTrue(status().contains("CN=Gone CA") && status().lines().count() > 2, status());
        assertFalse(finder.widget(Button.class, "certificate.path.view").isEnabled());
        finder.send(tree(), SWT.DefaultSelection, new Event());
        assertEquals(1, workbench.page().getEditorReferences().length);
    }

    @Test
    void itFollowsWhatIsTrustedInTheTrustView() throws Exception {
        open(fleet.resolve("web01.cer"), 3);
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("read", () -> bag.state().isPresent());
        X509Certificate root = bag.state().get().bag().certificates().stream().filter(TrustItem.OfCertificate::isSelfIssued).findFirst()
                .orElseThrow().certificate();
        bag.trust(root, false);
        EventLoop.waitUntil("refused", () -> lines().stream().allMatch(line -> line.contains(REFUSED)));
        assertTrue(status().contains("PATH-002"), status());
        bag.trust(root, true);
        EventLoop.waitUntil("trusted", () -> lines().stream().allMatch(line -> line.contains(TRUSTED)));
    }

    /** As a person who got the chain in one file, without a fleet. */
    @Test
    void theIssuersOfTheSameFileCountToo() throws Exception {
        workbench.fleet().close();
        Path work = parent.resolve("openssl");
        Path chain = Files.writeString(parent.resolve("chain.pem"),
                Files.readString(work.resolve("web01.pem")) + Files.readString(work.resolve("issuing.pem")));
        open(chain, 3);
        assertTrue(lines().getFirst().contains("CN=Contoso Root CA"), lines().toString());
        assertEquals("web01.contoso.com", items().get(2).getText());
    }

    @Test
    void everythingIsReachedByKeysAndNothingIsClipped() throws Exception {
        open(fleet.resolve("web01.cer"), 3);
        TabFolder tabs = finder.widget(TabFolder.class, "certificate.tabs");
        select(0);
        assertEquals(List.of(), KeyboardReach.unreachable(tabs));
        assertEquals(List.of(), ShownTexts.clipped(tabs));
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(tabs));
        }
    }
}
