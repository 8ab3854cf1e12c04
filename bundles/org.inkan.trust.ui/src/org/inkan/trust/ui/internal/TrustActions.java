package org.inkan.trust.ui.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.ui.fleet.ChosenFiles;
import org.inkan.ui.BorrowedArea;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** What a person can do with the bag from a view. */
final class TrustActions {

    static final String[] ENDINGS = { ".cer", ".crt", ".pem", ".der", ".p7b", ".p7c", ".spc", ".sst", ".stl", ".crl", ".pfx", ".p12" };
    private static final Texts TEXTS = Texts.beside(TrustActions.class);

    private final IWorkbenchPartSite site;
    private final ActiveBag bag;

    TrustActions(IWorkbenchPartSite site, ActiveBag bag) {
        this.site = site;
        this.bag = bag;
    }

    void addFile() {
        add(site.getService(Prompts.class).files(site.getShell(), TEXTS.text("TrustActions_question"), ENDINGS));
    }

    /** Reads files of any format, and folders of them, in the background; asks for a password where one is needed. */
    void add(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        PasswordSource passwords = passwords(site.getService(CredentialPrompt.class));
        site.getService(BackgroundWork.class).start(TEXTS.text("TrustActions_reading"),
                monitor -> ChosenFiles.read(files, passwords, false, monitor), read -> {
                    if (!read.bag().isEmpty()) {
                        bag.add(read.bag());
                    }
                    read.problem().ifPresent(problem -> site.getService(Prompts.class).problem(site.getShell(), problem));
                });
    }

    /** Whatever is dropped on the control is added. */
    void acceptDrops(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    add(Arrays.stream(files).map(Path::of).toList());
                } else if (event.data instanceof String text) {
                    add(text);
                }
            }
        });
    }

    /** PEM or Base64 text, or files, from the clipboard. */
    void paste() {
        Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
        try {
            Object files = clipboard.getContents(FileTransfer.getInstance());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            if (files instanceof String[] names && names.length > 0) {
                add(Arrays.stream(names).map(Path::of).toList());
            } else {
                add(text instanceof String some ? some : "");
            }
        } finally {
            clipboard.dispose();
        }
    }

    void add(String text) {
        String origin = "(" + TEXTS.text("TrustActions_clipboard").in(Locale.getDefault()) + ")";
        PasswordSource passwords = passwords(site.getService(CredentialPrompt.class));
        site.getService(BackgroundWork.class).start(TEXTS.text("TrustActions_reading"), monitor -> {
            TrustBag.Collector all = new TrustBag.Collector();
            if (!text.isBlank()) {
                all.add(PkiReader.read(text.strip().getBytes(StandardCharsets.UTF_8), origin, passwords), origin, false);
            }
            if (all.bag().isEmpty()) {
                throw Problem.of("TRUST-011", TEXTS, "TrustActions_nothing", origin).exception();
            }
            return all.bag();
        }, bag::add);
    }

    /** The array is the reader's, which wipes it. */
    static PasswordSource passwords(CredentialPrompt prompt) {
        return name -> {
            try {
                Text question = TEXTS.text("TrustActions_password", name);
                Optional<Secret> secret = prompt.ask(new CredentialRequest("file/password/" + name, question, false));
                return secret.map(given -> {
                    try (given) {
                        return given.characters();
                    }
                });
            } catch (ProblemException e) {
                // The reader then reports that the file is protected, with what to do.
                return Optional.empty();
            }
        };
    }

    void refresh() {
        bag.reload();
    }

    void remove(List<TrustItem> items) {
        if (!items.isEmpty()) {
            bag.remove(items);
        }
    }

    /** Trusts the self-issued ones among {@code items} here, or no longer. */
    void trust(List<TrustItem> items, boolean trust) {
        for (X509Certificate certificate : certificates(items)) {
            bag.trust(certificate, trust);
        }
    }

    /** Opens the viewer for each, but not for hundreds by accident. */
    void open(List<TrustItem> items) {
        BorrowedArea.borrow(site.getPage());
        items.stream().limit(8).forEach(item -> {
            try {
                site.getPage().openEditor(new CertificateInput(item), CertificateViewer.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Opens two side by side. */
    void compare(List<TrustItem> two) {
        BorrowedArea.borrow(site.getPage());
        try {
            site.getPage().openEditor(new ComparisonInput(two.getFirst(), two.getLast()), CertificateComparison.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts PEM text on the clipboard. */
    void copy(List<TrustItem> items) {
        if (items.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(new String(TrustElement.pem(item), StandardCharsets.US_ASCII)));
        Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
        clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    static List<X509Certificate> certificates(List<TrustItem> items) {
        return new ArrayList<>(items.stream().flatMap(item -> item instanceof TrustItem.OfCertificate certificate
                ? Stream.of(certificate.certificate()) : Stream.empty()).toList());
    }
}
