package org.inkan.template.ui.editor;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.NumberRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.PatternRule;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * Names, texts and numbers of a template file in colours that differ on a light and on a dark ground; with high contrast
 * in those of the system alone.
 */
final class JsonColours extends SourceViewerConfiguration {

    private static final int DARK = 128;

    private final Control control;

    JsonColours(Control control) {
        this.control = control;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        boolean dark = dark(control);
        Token name = token(dark ? new Color(130, 190, 255) : new Color(20, 70, 150), SWT.BOLD);
        Token text = token(dark ? new Color(150, 215, 150) : new Color(20, 105, 45), SWT.NORMAL);
        Token number = token(dark ? new Color(240, 185, 110) : new Color(150, 75, 0), SWT.NORMAL);
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setRules(new IRule[] { new MemberRule(name), new SingleLineRule("\"", "\"", text, '\\'), new NumberRule(number) });
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    /** Ground of a line with an error; the letters keep their colours on it. */
    static Color wrongLine(Control control) {
        // No ground of our own where the system's colours are the only ones a person can read; the line of the problem names it.
        return control.getDisplay().getHighContrast() ? null : dark(control) ? new Color(95, 35, 35) : new Color(255, 222, 222);
    }

    private static boolean dark(Control control) {
        Color ground = control.getBackground();
        return (ground.getRed() + ground.getGreen() + ground.getBlue()) / 3 < DARK;
    }

    private Token token(Color colour, int style) {
        return new Token(new TextAttribute(control.getDisplay().getHighContrast() ? null : colour, null, style));
    }

    /** A text that a colon follows; else nothing, and the next rule has its turn. */
    private static final class MemberRule extends PatternRule {

        MemberRule(Token token) {
            super("\"", "\"", token, '\\', true);
        }

        @Override
        protected boolean endSequenceDetected(org.eclipse.jface.text.rules.ICharacterScanner scanner) {
            if (!super.endSequenceDetected(scanner)) {
                return false;
            }
            int next = scanner.read();
            scanner.unread();
            return next == ':';
        }
    }
}
