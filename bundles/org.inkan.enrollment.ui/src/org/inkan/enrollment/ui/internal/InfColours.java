package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.inkan.enrollment.ui.inf.InfTokens;

/** Colours of an INF, in tones that stand out on light and on dark ground; with high contrast those of the system alone. */
final class InfColours implements ITokenScanner {

    private final Map<InfTokens.Kind, IToken> tokens = new EnumMap<>(InfTokens.Kind.class);
    private final List<InfTokens.Token> found = new ArrayList<>();
    private final boolean plain;
    private int next;

    InfColours(Control owner) {
        plain = owner.getDisplay().getHighContrast();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        token(resources, InfTokens.Kind.SECTION, new RGB(0x8A, 0x5F, 0xC7), SWT.BOLD);
        token(resources, InfTokens.Kind.KEY, new RGB(0x2A, 0x78, 0xC8), SWT.NORMAL);
        token(resources, InfTokens.Kind.STRING, new RGB(0x2A, 0x8C, 0x46), SWT.NORMAL);
        token(resources, InfTokens.Kind.COMMENT, new RGB(0x76, 0x84, 0x90), SWT.ITALIC);
        token(resources, InfTokens.Kind.OID, new RGB(0xB5, 0x6A, 0x10), SWT.NORMAL);
    }

    private void token(LocalResourceManager resources, InfTokens.Kind kind, RGB colour, int style) {
        tokens.put(kind, new Token(new TextAttribute(plain ? null : resources.create(ColorDescriptor.createFrom(colour)), null, style)));
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
        found.clear();
        next = 0;
        try {
            int last = document.getLineOfOffset(offset + length);
            for (int line = document.getLineOfOffset(offset); line <= last; line++) {
                int start = document.getLineOffset(line);
                for (InfTokens.Token each : InfTokens.of(document.get(start, document.getLineInformation(line).getLength()))) {
                    if (start + each.from() < offset + length) {
                        found.add(new InfTokens.Token(each.kind(), start + each.from(), each.length()));
                    }
                }
            }
        } catch (BadLocationException e) {
            // The text changed meanwhile; the next range colours it.
            found.clear();
        }
    }

    @Override
    public IToken nextToken() {
        if (next >= found.size()) {
            return Token.EOF;
        }
        return tokens.getOrDefault(found.get(next++).kind(), Token.UNDEFINED);
    }

    @Override
    public int getTokenOffset() {
        return found.isEmpty() ? 0 : found.get(Math.max(0, next - 1)).from();
    }

    @Override
    public int getTokenLength() {
        return found.isEmpty() ? 0 : found.get(Math.max(0, next - 1)).length();
    }
}
