package org.inkan.trust.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PkiReader;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;
import org.inkan.ui.ReadOnlyEditor;
import org.inkan.ui.WidgetId;

/** Shows the certificates and revocation lists of a file, or one of the bag. Reads any format; never writes. */
public final class CertificateViewer extends ReadOnlyEditor {

    static final String ID = "org.inkan.trust.ui.certificateViewer";
    private static final String HELP = "org.inkan.help.trust_certificate";
    private static final long LARGEST = 64L << 20;

    private final Texts texts = Texts.beside(CertificateViewer.class);
    private final SwitchedSelection selection = new SwitchedSelection();
    private PageStack stack;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, HELP);
        TrustItem item = getEditorInput().getAdapter(TrustItem.class);
        if (item != null) {
            show(List.of(item));
        } else if (getEditorInput() instanceof IURIEditorInput file) {
            Path path = Path.of(file.getURI());
            read(path.toString(), () -> AtomicFiles.read(path, LARGEST));
        } else if (getEditorInput() instanceof IStorageEditorInput stored) {
            read(stored.getName(), () -> content(stored));
        } else {
            show(new EmptyState(stack).paragraph(texts.text("CertificateViewer_foreign")));
        }
    }

    /** Whatever another area shows as a file without being one, such as a certificate in the list of an authority. */
    private byte[] content(IStorageEditorInput stored) throws ProblemException {
        try (InputStream bytes = stored.getStorage().getContents()) {
            return bytes.readAllBytes();
        } catch (CoreException | IOException e) {
            throw Problem.of("TRUST-015", texts, "CertificateViewer_storage", stored.getName()).exception(e);
        }
    }

    private void read(String origin, Source source) {
        show(new EmptyState(stack).paragraph(texts.text("CertificateViewer_reading", getPartName())));
        CredentialPrompt prompt = getSite().getService(CredentialPrompt.class);
        org.eclipse.core.runtime.jobs.Job.create(getPartName(), monitor -> {
            try {
                TrustBag.Collector all = new TrustBag.Collector();
                all.add(PkiReader.read(source.read(), getPartName(), TrustActions.passwords(prompt)), origin, false);
                List<TrustItem> items = new ArrayList<>(all.bag().certificates());
                items.addAll(all.bag().crls());
                later(() -> show(items));
            } catch (ProblemException e) {
                later(() -> show(problem(e.problem(), () -> read(origin, source))));
            }
        }).schedule();
    }

    private interface Source {
        byte[] read() throws ProblemException;
    }

    private void later(Runnable update) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                update.run();
            }
        });
    }

    private EmptyState problem(Problem problem, Runnable again) {
        return new EmptyState(stack).title(problem.what()).paragraph(Text.literal(problem.code() + "  " + problem.where()))
                .paragraph(problem.why()).paragraph(problem.next())
                .action("certificate.again", texts.text("CertificateViewer_again"), again);
    }

    private void show(List<TrustItem> items) {
        if (items.isEmpty()) {
            show(WidgetId.mark(new EmptyState(stack).title(texts.text("CertificateViewer_nothing"))
                    .paragraph(texts.text("CertificateViewer_keysOnly")), "certificate.none"));
            return;
        }
        CertificatePages pages = new CertificatePages(stack, items,
                new TrustActions(getSite(), getSite().getService(ActiveBag.class)), getSite());
        selection.follow(pages.selection());
        show(pages);
    }

    private void show(Composite page) {
        stack.show(page);
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }
}
