package org.inkan.enrollment.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfEntry;
import org.inkan.pki.inf.InfSection;

/** Sections and keys of an INF; a selected one is revealed in the editor. */
final class InfOutlinePage extends ContentOutlinePage {

    private final InfEditor editor;
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    InfOutlinePage(InfEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), getTreeViewer().getControl());
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof InfSection section ? section.name() : name((InfEntry) element);
            }

            @Override
            public Image getImage(Object element) {
                return resources.create(EnrollmentIcons.descriptor(element instanceof InfSection ? "section" : "key"));
            }
        });
        getTreeViewer().setAutoExpandLevel(2);
        getTreeViewer().setInput(editor.content());
    }

    private static String name(InfEntry entry) {
        return entry.hasEquals() ? entry.name() + " = " + entry.text() : entry.text();
    }

    /** Shows another state; may be called from any thread. */
    void later(InfDocument document) {
        var control = getControl();
        if (control != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    getTreeViewer().setInput(document);
                }
            });
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        Object chosen = event.getStructuredSelection().getFirstElement();
        int line = chosen instanceof InfSection section ? section.line() : chosen instanceof InfEntry entry ? entry.firstLine() : 0;
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (line > 0 && document != null && line <= document.getNumberOfLines()) {
            try {
                var region = document.getLineInformation(line - 1);
                editor.selectAndReveal(region.getOffset(), region.getLength());
            } catch (org.eclipse.jface.text.BadLocationException e) {
                // The text was shortened since; the outline follows in a moment.
                return;
            }
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((InfDocument) input).sections().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof InfSection section ? section.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
