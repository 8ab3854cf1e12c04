package org.inkan.enrollment.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.inf.InfDocument;

/**
 * Reads and writes INF files in the encoding certreq would find in them, which is not the one of the workspace. Lines
 * that were not edited keep their bytes.
 */
final class InfDocumentProvider extends FileDocumentProvider {

    private final Map<IFile, InfDocument> originals = new ConcurrentHashMap<>();

    /** What was read or written last; empty for a file that is no text. */
    Optional<InfDocument> original(IFile file) {
        return Optional.ofNullable(originals.get(file));
    }

    /** Checks read the text in the background while a person types it. */
    @Override
    protected IDocument createEmptyDocument() {
        return new SharedDocument();
    }

    @Override
    protected boolean setDocumentContent(IDocument document, IEditorInput input, String encoding) throws CoreException {
        if (!(input instanceof IFileEditorInput given)) {
            return super.setDocumentContent(document, input, encoding);
        }
        byte[] content = given.getFile().readAllBytes();
        try {
            InfDocument read = InfDocument.read(content);
            originals.put(given.getFile(), read);
            document.set(read.text());
        } catch (ProblemException e) {
            // The marker of the file says what is wrong with it; it can be looked at, but not changed.
            originals.remove(given.getFile());
            document.set(new String(content, StandardCharsets.ISO_8859_1));
        }
        return true;
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
            throws CoreException {
        IFile file = element instanceof IFileEditorInput input ? input.getFile() : null;
        if (file == null || !originals.containsKey(file)) {
            super.doSaveDocument(monitor, element, document, overwrite);
            return;
        }
        InfDocument changed = originals.get(file).withText(document.get());
        FileInfo info = (FileInfo) getElementInfo(element);
        if (info != null && !overwrite) {
            checkSynchronizationState(info.fModificationStamp, file);
        }
        fireElementStateChanging(element);
        try {
            file.setContents(new ByteArrayInputStream(changed.encode()), overwrite, true, monitor);
        } catch (CoreException e) {
            fireElementStateChangeFailed(element);
            throw e;
        }
        originals.put(file, changed);
        if (info != null) {
            if (info.fModel instanceof ResourceMarkerAnnotationModel model) {
                model.updateMarkers(info.fDocument);
            }
            info.fModificationStamp = computeModificationStamp(file);
        }
    }

    /** A document that one thread reads while another changes it. */
    private static final class SharedDocument extends Document {

        @Override
        public synchronized String get() {
            return super.get();
        }

        @Override
        public synchronized void replace(int position, int length, String text, long stamp) throws BadLocationException {
            super.replace(position, length, text, stamp);
        }

        @Override
        public synchronized void set(String text, long stamp) {
            super.set(text, stamp);
        }
    }

    @Override
    public boolean isModifiable(Object element) {
        boolean text = !(element instanceof IFileEditorInput input) || originals.containsKey(input.getFile());
        return text && super.isModifiable(element);
    }
}
