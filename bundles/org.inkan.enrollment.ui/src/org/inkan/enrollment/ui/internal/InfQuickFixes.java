package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;

/** The repairs of the findings at the caret's line, then those of findings about what is missing in the file. */
final class InfQuickFixes implements IQuickAssistProcessor {

    private final InfEditor editor;

    InfQuickFixes(InfEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        List<ICompletionProposal> proposals = new ArrayList<>();
        try {
            int line = document.getLineOfOffset(context.getOffset()) + 1;
            add(proposals, editor.findings().stream().filter(f -> f.place().line() == line).toList());
            add(proposals, editor.findings().stream().filter(f -> f.place().line() == 0).toList());
        } catch (BadLocationException e) {
            return new ICompletionProposal[0];
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private void add(List<ICompletionProposal> proposals, List<Finding> findings) {
        findings.forEach(finding -> finding.fixes().forEach(fix -> proposals.add(new Repair(finding, fix))));
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation marker && marker.getMarker().getAttribute("fixes", 0) > 0;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    private final class Repair implements ICompletionProposal {

        private final Finding finding;
        private final QuickFix<?> fix;

        Repair(Finding finding, QuickFix<?> fix) {
            this.finding = finding;
            this.fix = fix;
        }

        @Override
        public void apply(IDocument document) {
            editor.apply(fix);
        }

        @Override
        public String getDisplayString() {
            return fix.label().in(Locale.getDefault());
        }

        @Override
        public String getAdditionalProposalInfo() {
            Locale locale = Locale.getDefault();
            return finding.rule() + ": " + finding.what().in(locale) + "\n\n" + finding.why().in(locale);
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
