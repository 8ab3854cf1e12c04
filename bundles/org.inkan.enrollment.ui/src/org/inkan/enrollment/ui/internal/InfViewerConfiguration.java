package org.inkan.enrollment.ui.internal;

import java.util.Locale;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.inkan.enrollment.ui.inf.InfCompletion;

/** Puts what is known about INF files where the platform's text editor looks for it. */
final class InfViewerConfiguration extends TextSourceViewerConfiguration {

    private static final int PAUSE_MILLIS = 200;

    private final InfEditor editor;

    InfViewerConfiguration(InfEditor editor, IPreferenceStore preferences) {
        super(preferences);
        this.editor = editor;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new InfColours(viewer.getTextWidget()));
        reconciler.setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new InfAssist(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoInsert(true);
        assistant.setInformationControlCreator(information());
        return assistant;
    }

    /** The proposals at an offset, as the platform takes them. */
    static ICompletionProposal[] proposals(String text, int offset) {
        return InfCompletion.at(text, offset).stream()
                .map(p -> new CompletionProposal(p.text(), p.from(), p.length(), p.text().length(), null, p.label(), null,
                        p.description().in(Locale.getDefault())))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new InfQuickFixes(editor));
        assistant.setInformationControlCreator(information());
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new InfHover(editor);
    }

    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        MonoReconciler reconciler = new MonoReconciler(new Checking(), false);
        reconciler.setDelay(PAUSE_MILLIS);
        return reconciler;
    }

    private static IInformationControlCreator information() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected org.eclipse.jface.text.IInformationControl doCreateInformationControl(Shell parent) {
                return new DefaultInformationControl(parent, true);
            }
        };
    }

    /** Checks the whole file after a pause in typing; a file of some kilobytes needs no less. */
    private final class Checking implements IReconcilingStrategy, IReconcilingStrategyExtension {

        @Override
        public void setDocument(IDocument document) {
            // The editor knows it.
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion region) {
            editor.check();
        }

        @Override
        public void reconcile(IRegion partition) {
            editor.check();
        }

        @Override
        public void setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor monitor) {
            // Too short to be cancelled.
        }

        @Override
        public void initialReconcile() {
            editor.check();
        }
    }
}
