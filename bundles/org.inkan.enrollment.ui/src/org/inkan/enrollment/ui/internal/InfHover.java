package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.inkan.core.finding.Finding;
import org.inkan.enrollment.ui.inf.InfDocs;
import org.inkan.enrollment.ui.inf.WrappedText;

/** Help on the key or section of a line, with the findings there. */
final class InfHover implements ITextHover {

    private static final int COLUMNS = 90;

    private final InfEditor editor;

    InfHover(InfEditor editor) {
        this.editor = editor;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        try {
            return viewer.getDocument().getLineInformationOfOffset(offset);
        } catch (BadLocationException e) {
            return new Region(offset, 0);
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String text = text(viewer.getDocument(), region.getOffset());
        return text == null ? null : WrappedText.of(text, COLUMNS, Locale.getDefault());
    }

    /** What is known about the line at {@code offset}; null if nothing. */
    String text(IDocument document, int offset) {
        Locale locale = Locale.getDefault();
        List<String> parts = new ArrayList<>();
        try {
            int number = document.getLineOfOffset(offset);
            IRegion region = document.getLineInformation(number);
            for (Finding finding : editor.findings()) {
                if (finding.place().line() == number + 1) {
                    parts.add(finding.rule() + ": " + finding.what().in(locale) + "\n" + finding.why().in(locale) + "\n"
                            + finding.remedy().in(locale) + InfDocs.source(finding.rule()).map(t -> "\n" + t.in(locale)).orElse(""));
                }
            }
            String line = document.get(region.getOffset(), region.getLength()).strip();
            if (line.startsWith("[") && line.indexOf(']') > 0) {
                InfDocs.section(line.substring(1, line.indexOf(']')).strip()).ifPresent(t -> parts.add(t.in(locale)));
            } else if (line.indexOf('=') > 0) {
                InfDocs.key(line.substring(0, line.indexOf('=')).strip()).ifPresent(t -> parts.add(t.in(locale)));
            }
        } catch (BadLocationException e) {
            return null;
        }
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }
}
