package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.inkan.testkit.Corpus;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CertificateViewerTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private final WidgetFinder finder = new WidgetFinder(workbench.window().getShell());

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    private void open(Path file, String id) throws Exception {
        workbench.page().openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), CertificateViewer.ID);
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    private String openssl(String... command) throws Exception {
        Process process = new ProcessBuilder(command).directory(parent.resolve("openssl").toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String all(Table table) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(table.getItems()).forEach(item -> text.append(item.getText(0)).append('\t').append(item.getText(1)).append('\n'));
        return text.toString().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void fieldsAreThoseThatOpensslReads() throws Exception {
        Path fleet = TrustFleet.create(parent);
        open(fleet.resolve("web01.cer"), "certificate.fields");
        String shown = all(finder.widget(Table.class, "certificate.fields"));
        String serial = openssl("openssl", "x509", "-in", "web01.pem", "-noout", "-serial").strip().split("=")[1].toLowerCase(java.util.Locale.ROOT);
        String print = openssl("openssl", "x509", "-in", "web01.pem", "-noout", "-fingerprint", "-sha256").strip().split("=")[1]
                .replace(":", "").toLowerCase(java.util.Locale.ROOT);
        assertTrue(shown.contains(serial.replaceFirst("^0+", "")), shown);
        assertTrue(shown.replaceAll("[: ]", "").contains(print), shown);
        assertTrue(shown.contains("web01.contoso.com") && shown.contains("1.3.6.1.5.5.7.3.2"), shown);
    }

    @Test
    void aListShowsWhatItRevokes() throws Exception {
        TrustFleet.create(parent);
        Path work = parent.resolve("openssl");
        Files.writeString(work.resolve("index.txt"), "");
        Files.writeString(work.resolve("crlnumber"), "07\n");
        Files.writeString(work.resolve("ca.cnf"), "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncrlnumber=crlnumber\ndefault_md=sha256\n"
                + "default_crl_days=30\nunique_subject=no\n");
        openssl("openssl", "ca", "-config", "ca.cnf", "-cert", "issuing.pem", "-keyfile", "issuing.key", "-revoke", "web01.pem",
                "-crl_reason", "keyCompromise");
        openssl("openssl", "ca", "-config", "ca.cnf", "-cert", "issuing.pem", "-keyfile", "issuing.key", "-gencrl", "-out", "list.crl");
        open(work.resolve("list.crl"), "certificate.fields");
        org.eclipse.swt.widgets.TabFolder tabs = finder.widget(org.eclipse.swt.widgets.TabFolder.class, "certificate.tabs");
        tabs.setSelection(1);
        Table revoked = finder.widget(Table.class, "certificate.revoked");
        EventLoop.waitUntil("revoked", () -> revoked.getItemCount() == 1);
        String serial = openssl("openssl", "x509", "-in", "web01.pem", "-noout", "-serial").strip().split("=")[1];
        // As Windows does, the view shows the octet of zero that DER puts before a first bit of one.
        assertEquals(new BigInteger(serial, 16), new BigInteger(revoked.getItem(0).getText(0), 16));
        Text filter = finder.widget(Text.class, "certificate.revoked.filter");
        filter.setText("ffffffffffff");
        EventLoop.waitUntil("nothing found", () -> revoked.getItemCount() == 0);
        filter.setText("0x" + serial.replaceAll("(..)(?=.)", "$1:"));
        EventLoop.waitUntil("found", () -> revoked.getItemCount() == 1);
    }

    @Test
    void aSelectedFieldIsShownInFullAndPemIsWhatIsInTheFile() throws Exception {
        Path fleet = TrustFleet.create(parent);
        open(fleet.resolve("root.cer"), "certificate.fields");
        Table table = finder.widget(Table.class, "certificate.fields");
        table.setSelection(3);
        finder.send(table, SWT.Selection, new Event());
        assertTrue(!finder.widget(Text.class, "certificate.detail").getText().isBlank());
        org.eclipse.swt.widgets.TabFolder tabs = finder.widget(org.eclipse.swt.widgets.TabFolder.class, "certificate.tabs");
        tabs.setSelection(tabs.getItemCount() - 1);
        assertEquals(Files.readString(fleet.resolve("root.cer")).replaceAll("\\s", ""),
                finder.widget(Text.class, "certificate.pem").getText().replaceAll("\\s", ""));
    }

    @Test
    void aFileThatIsNoCertificateIsExplainedWithAWayToTryAgain() throws Exception {
        Path file = Files.writeString(parent.resolve("壊れた.cer"), "-----BEGIN CERTIFICATE-----\nMIIB");
        open(file, "certificate.again");
        Path fleet = TrustFleet.create(parent);
        Files.copy(fleet.resolve("root.cer"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        finder.send(finder.find("certificate.again").orElseThrow(), SWT.Selection, new Event());
        EventLoop.waitUntil("read", () -> finder.find("certificate.fields").isPresent());
        assertEquals(List.of(), workbench.prompts().problems());
    }

    /** Windows writes root stores as one file of hundreds of certificates. */
    @Test
    void ofAFileWithHundredsEachCanBeChosen() throws Exception {
        Path store = Corpus.assumePresent().file("windows-store/t0rik__roots.sst");
        open(store, "certificate.items");
        Table items = finder.widget(Table.class, "certificate.items");
        assertTrue(items.getItemCount() > 400, items.getItemCount() + " certificates");
        items.setSelection(items.getItemCount() - 1);
        finder.send(items, SWT.Selection, new Event());
        assertTrue(all(finder.widget(Table.class, "certificate.fields")).contains(items.getItem(items.getItemCount() - 1).getText(0)
                .toLowerCase(java.util.Locale.ROOT)));
        items.deselectAll();
        finder.send(items, SWT.Selection, new Event());
        assertTrue(finder.find("certificate.fields").isPresent());
    }

    @Test
    void malformedFilesAreExplainedOrShownAndNeverAFailure() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        List<String> files = corpus.files("malformed").stream().filter(name -> name.matches(".*(x509|crl).*")).toList();
        for (int i = 0; i < files.size(); i += Math.max(1, files.size() / 12)) {
            workbench.page().openEditor(new FileStoreEditorInput(EFS.getStore(corpus.file(files.get(i)).toUri())), CertificateViewer.ID);
            String name = files.get(i);
            EventLoop.waitUntil(name, () -> finder.find("certificate.again").isPresent() || finder.find("certificate.fields").isPresent()
                    || finder.find("certificate.none").isPresent());
            workbench.page().closeAllEditors(false);
        }
        assertEquals(List.of(), workbench.prompts().problems());
    }
}
