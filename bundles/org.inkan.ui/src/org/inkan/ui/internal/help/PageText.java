package org.inkan.ui.internal.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.inkan.ui.WidgetId;
import org.inkan.ui.internal.help.GuidePage.Block;
import org.inkan.ui.internal.help.GuidePage.Kind;
import org.inkan.ui.internal.help.GuidePage.Span;

/** Shows a page: text that can be selected and copied, links by mouse or by Enter at the caret, pictures. */
final class PageText {

    private static final int MARGIN = 16;
    private static final int INDENT = 24;
    private static final int WIDEST_PICTURE = 720;

    private final StyledText text;
    private final LocalResourceManager resources;
    private final Consumer<String> follow;
    private final List<StyleRange> styles = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final List<int[]> indents = new ArrayList<>();

    PageText(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = WidgetId.mark(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "help.page");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addPaintObjectListener(event -> event.gc.drawImage((Image) event.style.data, event.x,
                event.y + event.ascent - event.style.metrics.ascent));
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) {
                follow(text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y)));
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                follow(text.getCaretOffset());
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows {@code page}; {@code pictures} gives the file behind the address of a picture. */
    void show(GuidePage page, Function<String, Optional<URL>> pictures) {
        styles.clear();
        indents.clear();
        content.setLength(0);
        page.blocks().forEach(block -> append(block, pictures));
        text.setText(content.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int[] indent : indents) {
            int line = text.getLineAtOffset(indent[0]);
            text.setLineIndent(line, 1, indent[1]);
            text.setLineWrapIndent(line, 1, indent[1] + indent[2]);
            text.setLineVerticalIndent(line, indent[3]);
        }
        text.setTopIndex(0);
        text.setCaretOffset(0);
    }

    private void append(Block block, Function<String, Optional<URL>> pictures) {
        int start = content.length();
        int space = switch (block.kind()) {
            case TITLE -> 0;
            case HEADING -> 14;
            case ITEM, TERM -> 4;
            case MEANING -> 0;
            case PARAGRAPH, LITERAL, IMAGE -> 8;
        };
        boolean indented = block.kind() == Kind.ITEM || block.kind() == Kind.MEANING || block.kind() == Kind.LITERAL;
        indents.add(new int[] { start, indented ? INDENT / 2 : 0, block.kind() == Kind.ITEM ? INDENT / 2 : 0, space });
        if (block.kind() == Kind.IMAGE) {
            picture(block.spans().get(0), pictures);
        } else {
            content.append(block.marker().isEmpty() ? "" : block.marker() + " ");
            block.spans().forEach(span -> append(span, block.kind()));
        }
        content.append('\n');
    }

    private void append(Span span, Kind kind) {
        StyleRange style = new StyleRange();
        style.start = content.length();
        style.length = span.text().length();
        style.font = font(span, kind);
        if (!span.link().isEmpty()) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
            style.data = span.link();
        }
        content.append(span.text());
        if (style.length > 0) {
            styles.add(style);
        }
    }

    private Font font(Span span, Kind kind) {
        FontDescriptor base = span.code() ? JFaceResources.getTextFontDescriptor() : FontDescriptor.createFrom(text.getFont());
        int height = text.getFont().getFontData()[0].getHeight();
        if (kind == Kind.TITLE || kind == Kind.HEADING) {
            return resources.create(base.setHeight(kind == Kind.TITLE ? height * 7 / 4 : height * 5 / 4).setStyle(SWT.BOLD));
        }
        return resources.create(base.setHeight(height).setStyle(span.bold() ? SWT.BOLD : SWT.NORMAL));
    }

    /** A picture is one character as large as the picture; what it shows is said in words below it. */
    private void picture(Span span, Function<String, Optional<URL>> pictures) {
        Optional<URL> file = pictures.apply(span.link());
        if (file.isPresent()) {
            Image whole = resources.create(ImageDescriptor.createFromURL(file.get()));
            Image image = fitted(whole);
            Rectangle bounds = image.getBounds();
            StyleRange style = new StyleRange();
            style.start = content.length();
            style.length = 1;
            style.metrics = new GlyphMetrics(bounds.height, 0, bounds.width);
            style.data = image;
            styles.add(style);
            content.append("\uFFFC\n");
        }
        append(new Span(span.text(), false, false, ""), Kind.PARAGRAPH);
    }

    private Image fitted(Image whole) {
        Rectangle bounds = whole.getBounds();
        if (bounds.width <= WIDEST_PICTURE) {
            return whole;
        }
        int height = bounds.height * WIDEST_PICTURE / bounds.width;
        Image fitted = new Image(text.getDisplay(), whole.getImageData().scaledTo(WIDEST_PICTURE, height));
        text.addDisposeListener(event -> fitted.dispose());
        return fitted;
    }

    private void follow(int offset) {
        if (offset >= 0 && offset < text.getCharCount()) {
            StyleRange style = text.getStyleRangeAtOffset(offset);
            if (style != null && style.data instanceof String link) {
                follow.accept(link);
            }
        }
    }
}
