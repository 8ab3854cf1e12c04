package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A revocation list whose next update is in the past, made by openssl, in the viewer. */
class OverdueListTest {

    private static final String REFUSED = Verdict.State.NOT_TRUSTED.label().in(Locale.getDefault());

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private final WidgetFinder finder = new WidgetFinder(workbench.window().getShell());

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    /** Of the issuing authority, for two days in the past or, without those, for the next thirty. */
    private Path list(String name, String... days) throws Exception {
        Path work = parent.resolve("openssl");
        Files.writeString(work.resolve("index.txt"), "");
        Files.writeString(work.resolve("crlnumber"), "07\n");
        Files.writeString(work.resolve("ca.cnf"), "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncrlnumber=crlnumber\ndefault_md=sha256\n"
                + "default_crl_days=30\nunique_subject=no\n");
        List<String> command = new java.util.ArrayList<>(List.of("openssl", "ca", "-config", "ca.cnf", "-cert", "issuing.pem", "-keyfile",
                "issuing.key", "-gencrl", "-out", name));
        command.addAll(List.of(days));
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return work.resolve(name);
    }

    private void open(Path file) throws Exception {
        workbench.page().openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), CertificateViewer.ID);
        EventLoop.waitUntil("shown", () -> finder.find("certificate.tabs").isPresent());
    }

    private String state() {
        return finder.widget(Label.class, "certificate.state").getText();
    }

    @Test
    void aListThatHasRunOutSaysSoOnEveryPageAndWhatToDo() throws Exception {
        workbench.open(TrustFleet.create(parent));
        open(list("old.crl", "-crl_lastupdate", "260101000000Z", "-crl_nextupdate", "260201000000Z"));
        EventLoop.waitUntil("judged", () -> state().startsWith(REFUSED));
        assertTrue(state().contains("2026-02-01"), state());
        Label picture = finder.widget(Label.class, "certificate.state.picture");
        EventLoop.waitUntil("the picture has room", () -> picture.getImage() != null
                && picture.getSize().x >= picture.getImage().getBounds().width);
        TabFolder tabs = finder.widget(TabFolder.class, "certificate.tabs");
        tabs.setSelection(2);
        Tree path = finder.widget(Tree.class, "certificate.path");
        assertEquals("Contoso Root CA", path.getItem(0).getText());
        assertTrue(path.getSelection()[0].getText(1).startsWith(REFUSED));
        assertTrue(path.getSelection()[0].getImage(1) != null);
        String reasons = finder.widget(Text.class, "certificate.path.status").getText();
        assertTrue(reasons.contains("TRUST-003") && reasons.contains("certutil -crl"), reasons);
        new Screenshots().take(workbench.window().getShell(), "crl-overdue");
        assertEquals(List.of(), ShownTexts.clipped(tabs.getParent()));
    }

    @Test
    void aCurrentOneIsTrusted() throws Exception {
        workbench.open(TrustFleet.create(parent));
        open(list("new.crl"));
        EventLoop.waitUntil("judged", () -> state().equals(Verdict.State.TRUSTED.label().in(Locale.getDefault())));
    }
}
