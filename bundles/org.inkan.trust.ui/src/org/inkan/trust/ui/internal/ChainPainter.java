package org.inkan.trust.ui.internal;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.picture.PictureEdge;
import org.inkan.trust.picture.PictureNode;

/** Paints boxes and lines in the colours of the theme; the verdict is a sign and a word beside them. */
final class ChainPainter {

    private static final int ICON = 16;
    private static final int INSET = 30;

    private final ChainPicture picture;
    private final Control owner;
    private final TrustIcons icons;

    ChainPainter(ChainPicture picture, Control owner) {
        this.picture = picture;
        this.owner = owner;
        icons = new TrustIcons(owner);
    }

    /**
     * Paints what lies in {@code seen}.
     *
     * @param chosen the box with the frame of the selection, -1 for none
     */
    void paint(GC gc, Rectangle seen, int chosen, boolean focused) {
        gc.setAntialias(SWT.ON);
        for (PictureEdge edge : picture.edges()) {
            line(gc, edge, seen);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        for (int i = 0; i < picture.nodes().size(); i++) {
            PictureNode node = picture.nodes().get(i);
            if (seen.intersects(node.x(), node.y(), PictureNode.WIDTH, PictureNode.HEIGHT)) {
                box(gc, node, i == chosen, focused);
            }
        }
    }

    private void line(GC gc, PictureEdge edge, Rectangle seen) {
        int[] corners = edge.corners(picture.nodes().get(edge.issuer()), picture.nodes().get(edge.subject()));
        Rectangle around = new Rectangle(corners[0], corners[1], 1, 1);
        for (int i = 2; i < corners.length; i += 2) {
            around.add(new Rectangle(corners[i], corners[i + 1], 1, 1));
        }
        if (seen.intersects(around)) {
            gc.setForeground(muted());
            gc.setLineWidth(1);
            gc.setLineStyle(edge.cross() ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawPolyline(corners);
        }
    }

    private void box(GC gc, PictureNode node, boolean chosen, boolean focused) {
        boolean marked = chosen && focused;
        gc.setBackground(marked ? system(SWT.COLOR_LIST_SELECTION) : system(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRoundRectangle(node.x(), node.y(), PictureNode.WIDTH, PictureNode.HEIGHT, 8, 8);
        gc.setForeground(chosen ? system(SWT.COLOR_LIST_FOREGROUND) : muted());
        gc.setLineWidth(chosen ? 3 : node.kind() == PictureNode.Kind.AUTHORITY ? 2 : 1);
        gc.setLineStyle(node.kind() == PictureNode.Kind.MISSING ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(node.x(), node.y(), PictureNode.WIDTH, PictureNode.HEIGHT, 8, 8);
        node.item().ifPresent(item -> gc.drawImage(icons.of(item), node.x() + 8, node.y() + 7));
        node.state().ifPresent(state -> gc.drawImage(icons.of(state), node.x() + 8, node.y() + 7 + ICON + 4));
        gc.setForeground(marked ? system(SWT.COLOR_LIST_SELECTION_TEXT) : system(SWT.COLOR_LIST_FOREGROUND));
        Locale locale = Locale.getDefault();
        text(gc, node, 6, node.title().in(locale));
        text(gc, node, 28, node.state().map(state -> state.label().in(locale) + "  ").orElse("") + node.note().in(locale));
    }

    private static void text(GC gc, PictureNode node, int down, String text) {
        int room = PictureNode.WIDTH - INSET - 6;
        String fitting = text;
        int end = text.length();
        while (end > 0 && gc.textExtent(fitting).x > room) {
            end = text.offsetByCodePoints(end, -1);
            fitting = text.substring(0, end) + "…";
        }
        gc.drawText(fitting, node.x() + INSET, node.y() + down, SWT.DRAW_TRANSPARENT);
    }

    /** Between the colours of text and background, so that it is seen in every theme. */
    private Color muted() {
        Color text = owner.getForeground();
        Color ground = owner.getBackground();
        return new Color((text.getRed() + ground.getRed()) / 2, (text.getGreen() + ground.getGreen()) / 2,
                (text.getBlue() + ground.getBlue()) / 2);
    }

    private Color system(int id) {
        return switch (id) {
            case SWT.COLOR_LIST_BACKGROUND -> owner.getBackground();
            case SWT.COLOR_LIST_FOREGROUND -> owner.getForeground();
            default -> owner.getDisplay().getSystemColor(id);
        };
    }
}
