package org.inkan.template.ui.diff;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.diff.MeaningRows;
import org.inkan.template.ui.model.Snapshot;

/** The upper part of the platform's comparison, from local history for example: what the change means. */
public final class TemplateMeaningViewer implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration config) {
        TableViewer viewer = ChangesTable.in(parent, (IStructuredContentProvider) TemplateMeaningViewer::changes);
        viewer.getControl().setData(CompareUI.COMPARE_VIEWER_TITLE,
                Texts.beside(TemplateMeaningViewer.class).text("TemplateMeaningViewer_title").in(Locale.getDefault()));
        return viewer;
    }

    /** The platform shows the older state on the right. */
    static Object[] changes(Object input) {
        if (!(input instanceof ICompareInput compared)) {
            return new Object[0];
        }
        Optional<CertificateTemplate> before = template(compared.getRight());
        Optional<CertificateTemplate> after = template(compared.getLeft());
        return before.isEmpty() || after.isEmpty() ? new Object[0] : MeaningRows.of(before.get(), after.get()).toArray();
    }

    private static Optional<CertificateTemplate> template(ITypedElement element) {
        if (!(element instanceof IStreamContentAccessor content)) {
            return Optional.empty();
        }
        try (InputStream in = content.getContents()) {
            return Snapshot.of(in.readAllBytes(), element.getName()).template();
        } catch (CoreException | IOException e) {
            // The text comparison below says that one side cannot be read.
            return Optional.empty();
        }
    }
}
