package org.inkan.trust.picture;

import java.util.Locale;

import org.inkan.trust.bag.Verdict;

/**
 * The picture as SVG 1.1 (W3C), by itself: no fonts, styles or images from elsewhere, dark text on white for print. Each
 * box has a {@code title}, which browsers show and screen readers read.
 */
public final class ChainPictureSvg {

    private static final int INSET = 30;
    private static final int NARROW = 7;
    private static final int WIDE = 13;

    private ChainPictureSvg() {
    }

    /** The whole document, to be written as UTF-8. */
    public static String of(ChainPicture picture, Locale locale) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                + "font-family=\"sans-serif\" font-size=\"13\" lang=\"%s\">%n", picture.width(), picture.height(), picture.width(),
                picture.height(), locale.getLanguage()));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (PictureEdge edge : picture.edges()) {
            line(svg, edge.corners(picture.nodes().get(edge.issuer()), picture.nodes().get(edge.subject())), edge.cross());
        }
        for (int i = 0; i < picture.nodes().size(); i++) {
            box(svg, picture.nodes().get(i), ChainPictureText.line(picture, i, locale), locale);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, int[] corners, boolean cross) {
        svg.append("<path d=\"");
        for (int i = 0; i < corners.length; i += 2) {
            svg.append(i == 0 ? 'M' : 'L').append(corners[i]).append(' ').append(corners[i + 1]);
        }
        svg.append("\" fill=\"none\" stroke=\"#707070\"").append(cross ? " stroke-dasharray=\"6 4\"" : "").append("/>\n");
    }

    private static void box(StringBuilder svg, PictureNode node, String words, Locale locale) {
        boolean missing = node.kind() == PictureNode.Kind.MISSING;
        svg.append("<g><title>").append(escaped(words)).append("</title>");
        svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#ffffff\" stroke=\"%s\" "
                + "stroke-width=\"%s\"%s/>", node.x(), node.y(), PictureNode.WIDTH, PictureNode.HEIGHT, colour(node),
                node.kind() == PictureNode.Kind.AUTHORITY ? "2.5" : "1.5", missing ? " stroke-dasharray=\"5 4\"" : ""));
        node.state().ifPresent(state -> svg.append(mark(state, node.x() + 14, node.y() + 18, colour(node))));
        text(svg, node, 22, "#101010", node.title().in(locale));
        String state = node.state().map(known -> known.label().in(locale) + "  ").orElse("");
        text(svg, node, 41, "#505050", state + node.note().in(locale));
        svg.append("</g>\n");
    }

    private static void text(StringBuilder svg, PictureNode node, int down, String colour, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>", node.x() + INSET, node.y() + down, colour,
                escaped(fitting(text))));
    }

    private static String colour(PictureNode node) {
        return node.state().map(state -> switch (state) {
            case TRUSTED -> "#2e7d32";
            case REMARKS -> "#b26a00";
            case NOT_TRUSTED -> "#c62828";
        }).orElse("#707070");
    }

    /** A tick, an exclamation mark or a cross: the state is never told by colour alone. */
    private static String mark(Verdict.State state, int x, int y, String colour) {
        String path = switch (state) {
            case TRUSTED -> "m-5 0l4 4l7 -9";
            case REMARKS -> "m0 -7v8m0 3v2";
            case NOT_TRUSTED -> "m-5 -5l10 10m0 -10l-10 10";
        };
        return "<path d=\"M" + x + ' ' + y + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2.5\"/>";
    }

    /** Nobody knows the fonts of the reader: an estimate that is rather too wide. */
    private static String fitting(String text) {
        int room = PictureNode.WIDTH - INSET - 8;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            room -= text.codePointAt(i) < 0x1100 ? NARROW : WIDE;
            if (room < 0) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    /** XML 1.0 §2.2 has no place for control characters, which a name in a certificate may hold. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return safe.toString();
    }
}
