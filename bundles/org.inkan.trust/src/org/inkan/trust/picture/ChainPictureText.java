package org.inkan.trust.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Texts;

/** The picture in words, for screen readers and for mails: an indented line a box, below its issuer. */
public final class ChainPictureText {

    private static final Texts TEXTS = Texts.beside(ChainPictureText.class);

    private ChainPictureText() {
    }

    /** All of it. */
    public static String of(ChainPicture picture, Locale locale) {
        List<List<Integer>> below = new ArrayList<>();
        picture.nodes().forEach(node -> below.add(new ArrayList<>()));
        boolean[] hangs = new boolean[picture.nodes().size()];
        for (PictureEdge edge : picture.edges()) {
            if (!edge.cross()) {
                below.get(edge.issuer()).add(edge.subject());
                hangs[edge.subject()] = true;
            }
        }
        StringBuilder text = new StringBuilder();
        record Line(int node, int depth) {
        }
        java.util.Deque<Line> open = new java.util.ArrayDeque<>();
        for (int i = hangs.length - 1; i >= 0; i--) {
            if (!hangs[i]) {
                open.push(new Line(i, 0));
            }
        }
        while (!open.isEmpty()) {
            Line line = open.pop();
            text.append("  ".repeat(line.depth())).append(line(picture, line.node(), locale)).append('\n');
            below.get(line.node()).reversed().forEach(child -> open.push(new Line(child, line.depth() + 1)));
        }
        return text.toString();
    }

    /** One box: name, verdict, validity, and further issuers where it has several. */
    public static String line(ChainPicture picture, int index, Locale locale) {
        PictureNode node = picture.nodes().get(index);
        List<String> parts = new ArrayList<>(List.of(node.title().in(locale)));
        node.state().ifPresent(state -> parts.add(state.label().in(locale)));
        if (!node.note().in(locale).isEmpty()) {
            parts.add(node.note().in(locale));
        }
        List<String> others = picture.edges().stream().filter(edge -> edge.subject() == index && edge.cross())
                .map(edge -> picture.nodes().get(edge.issuer()).title().in(locale)).toList();
        if (!others.isEmpty()) {
            parts.add(TEXTS.text("ChainPictureText_also", String.join(", ", others)).in(locale));
        }
        return String.join(TEXTS.text("ChainPictureText_comma").in(locale), parts);
    }
}
