package org.inkan.enrollment.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ui.inf.InfFileCheck;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfEncoding;
import org.inkan.ui.Prompts;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.check.FixTarget;
import org.inkan.ui.command.CommandLine;

/** The editor of certreq INF files: colours, completion, hover help, findings while typing, repairs, outline. */
public final class InfEditor extends TextEditor implements FixTarget {

    static final String ID = "org.inkan.enrollment.ui.infEditor";

    private static final Texts TEXTS = Texts.beside(InfEditor.class);

    private InfOutlinePage outline;
    /** Whether a save that replaces what somebody else wrote is under way: if that fails too, it is told and not asked again. */
    private boolean replacing;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setDocumentProvider(new InfDocumentProvider());
        setSourceViewerConfiguration(new InfViewerConfiguration(this, getPreferenceStore()));
        setHelpContextId("org.inkan.help.enrollment_infEditor");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getSourceViewer().getTextWidget(), "org.inkan.help.enrollment_infEditor");
    }

    /**
     * What somebody else wrote meanwhile is replaced only if the person says so. A file that cannot be written is told as everywhere
     * in the workbench. What was typed stays in the editor.
     */
    @Override
    protected void handleExceptionOnSave(CoreException exception, IProgressMonitor monitor) {
        Prompts prompts = getSite().getService(Prompts.class);
        boolean changed = getDocumentProvider() instanceof IDocumentProviderExtension3 provider
                && !provider.isSynchronized(getEditorInput());
        if (changed && !replacing) {
            replace(prompts, monitor);
            return;
        }
        cancel(monitor);
        String where = file().map(f -> String.valueOf(f.getLocation())).orElse(getTitle());
        prompts.problem(getSite().getShell(), AtomicFiles.writeFailed(Path.of(where), exception).problem());
    }

    private void replace(Prompts prompts, IProgressMonitor monitor) {
        if (!prompts.confirm(getSite().getShell(), TEXTS.text("InfEditor_changed", getTitle()), TEXTS.text("InfEditor_consequence"),
                TEXTS.text("InfEditor_replace"))) {
            cancel(monitor);
            return;
        }
        replacing = true;
        try {
            performSave(true, monitor);
        } finally {
            replacing = false;
        }
    }

    private static void cancel(IProgressMonitor monitor) {
        if (monitor != null) {
            monitor.setCanceled(true);
        }
    }

    /** The encoding is a property of the file's bytes, which certreq reads too; it is not for the workspace to choose. */
    @Override
    protected void installEncodingSupport() {
        // None.
    }

    /** The viewer, for the parts of the editor. */
    ISourceViewer viewer() {
        return getSourceViewer();
    }

    Optional<IFile> file() {
        return getEditorInput() instanceof IFileEditorInput input ? Optional.of(input.getFile()) : Optional.empty();
    }

    /** What the editor holds now, as it would be written. */
    InfDocument content() {
        IDocument document = getDocumentProvider().getDocument(getEditorInput());
        String text = document == null ? "" : document.get();
        InfDocumentProvider provider = (InfDocumentProvider) getDocumentProvider();
        return file().flatMap(provider::original).map(original -> original.withText(text))
                .orElseGet(() -> InfDocument.of(text, InfEncoding.UTF_16LE));
    }

    @Override
    public List<Finding> findings() {
        return InfFileCheck.findings(file().map(f -> f.getProjectRelativePath().toString()).orElse(getTitle()), content());
    }

    /** Makes the markers those of what the editor holds; outside the user-interface thread. */
    void check() {
        IFile file = file().orElse(null);
        InfDocumentProvider provider = (InfDocumentProvider) getDocumentProvider();
        if (file != null && provider != null && provider.original(file).isPresent()) {
            mark(file, findings(), isDirty());
        }
        InfOutlinePage shown = outline;
        if (shown != null) {
            shown.later(content());
        }
    }

    private static void mark(IFile file, List<Finding> findings, boolean unsaved) {
        try {
            FindingMarkers.edited(file, findings, unsaved);
        } catch (CoreException e) {
            // The file went away meanwhile, and its markers with it.
            return;
        }
    }

    /** From now on what is on disk counts again. */
    @Override
    protected void editorSaved() {
        super.editorSaved();
        Job.createSystem(getTitle(), (ICoreRunnable) monitor -> check()).schedule();
    }

    @Override
    public void apply(QuickFix<?> fix) {
        IDocument document = getDocumentProvider().getDocument(getEditorInput());
        InfFileCheck.document(fix).map(InfDocument::text).ifPresent(text -> replace(document, text));
    }

    /** Replaces what differs alone, as one step of undo; caret and markers elsewhere stay. */
    private static void replace(IDocument document, String text) {
        String old = document.get();
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        try {
            if (document instanceof IDocumentExtension4) {
                document.replace(start, old.length() - start - end, text.substring(start, text.length() - end));
            } else {
                document.set(text);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void dispose() {
        Optional<IFile> file = getEditorInput() == null || PlatformUI.getWorkbench().isClosing() ? Optional.empty() : file();
        file.ifPresent(f -> Job.createSystem(f.getName(), monitor -> {
            try {
                mark(f, new InfFileCheck().check(null, f.getProjectRelativePath().toString(), f.readAllBytes()), false);
            } catch (org.inkan.core.problem.ProblemException | CoreException e) {
                // The next build of the fleet looks at the file again.
                return;
            }
        }).schedule());
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == FixTarget.class) {
            return adapter.cast(this);
        }
        if (adapter == CommandLine.class) {
            return adapter.cast(file().filter(f -> f.getLocation() != null)
                    .map(f -> CommandLine.of("inf", "check", f.getLocation().toOSString(), "--as", "opsmgr")).orElse(null));
        }
        if (adapter == IContentOutlinePage.class) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new InfOutlinePage(this);
            }
            return adapter.cast(outline);
        }
        return super.getAdapter(adapter);
    }
}
