package org.inkan.ca.ui.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.CrlEntry;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ca.ui.desk.PendingEntry;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.x509.X509Names;
import org.inkan.ui.BorrowedArea;

/** The certificate, list or request behind a line of the view, to be looked at or handed on. Stateless. */
final class LineContent {

    private LineContent() {
    }

    /** Puts the lines as PEM text on the clipboard; of a connection the chain of its authority. */
    static void copy(List<?> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(new String(pem(line), StandardCharsets.US_ASCII)));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private static byte[] pem(Object line) {
        return switch (line) {
            case IssuedEntry entry -> PkiWriter.pem(entry.certificate());
            case CrlEntry entry -> PkiWriter.pem(entry.crl());
            case PendingEntry entry -> PkiWriter.pemRequest(entry.request().csr());
            case ConnectionEntry entry when entry.state() instanceof ConnectionState.Reached reached ->
                    PkiWriter.pem(reached.identity().chain());
            case null, default -> new byte[0];
        };
    }

    /** Opens the line in the editor that the product has for such files; false if it has none, or the line is no file. */
    static boolean open(IWorkbenchPage page, Object line) {
        Optional<StoredContent> input = switch (line) {
            case IssuedEntry entry -> Optional.of(new StoredContent(X509Names.commonName(
                    entry.certificate().getSubjectX500Principal()) + " " + entry.serial() + ".cer", entry.connection(), entry.encoded()));
            case CrlEntry entry -> Optional.of(new StoredContent(X509Names.commonName(entry.crl().getIssuerX500Principal())
                    + entry.number().map(number -> " " + number).orElse("") + ".crl", entry.connection(), PkiWriter.der(entry.crl())));
            case null, default -> Optional.empty();
        };
        Optional<IEditorDescriptor> editor = input.map(file -> page.getWorkbenchWindow().getWorkbench().getEditorRegistry()
                .getDefaultEditor(file.name()));
        if (editor.isEmpty()) {
            return false;
        }
        try {
            BorrowedArea.borrow(page);
            page.openEditor(input.get(), editor.get().getId());
            return true;
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
