package org.inkan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/**
 * The bar above a list: a field for words to search for and, after it, what else narrows the list, made with the bar as its
 * parent. The field takes what room is left. Where too little is left to see what one types, it has a line of its own, and
 * the rest goes on as many lines as it needs. A {@link RowData} gives a control another size than it prefers. For the
 * user-interface thread only.
 */
public final class FilterBar extends Composite {

    private static final int LEAST_FIELD = 200;
    private static final int GAP = 5;
    private final Text words;

    /** An empty field with this widget id and hint; {@code changed} runs after each change of its words. */
    public FilterBar(Composite parent, String id, org.inkan.core.text.Text hint, Runnable changed) {
        super(parent, SWT.NONE);
        setLayout(new Lines());
        words = WidgetId.mark(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id);
        words.setMessage(hint.in(Locale.getDefault()));
        words.addModifyListener(event -> changed.run());
    }

    /** The field. */
    public Text field() {
        return words;
    }

    /**
     * Where controls of these sizes stand in a bar of this width, in pixels: the first takes what is left of its line, all
     * others have their own size and stand in the middle of their line.
     */
    static List<Rectangle> places(List<Point> sizes, int width) {
        List<Point> others = sizes.subList(1, sizes.size());
        int rest = others.stream().mapToInt(size -> size.x + GAP).sum();
        int room = width - 2 * GAP;
        boolean oneLine = room - rest >= LEAST_FIELD;
        List<Rectangle> places = new ArrayList<>(
                List.of(new Rectangle(GAP, GAP, Math.max(oneLine ? room - rest : room, 0), sizes.getFirst().y)));
        int lineStart = 0;
        for (Point size : others) {
            Rectangle before = places.getLast();
            int x = before.x + before.width + GAP;
            if (oneLine || places.size() > 1 && x + size.x <= width - GAP) {
                places.add(new Rectangle(x, before.y, size.x, size.y));
            } else {
                int below = middle(places, lineStart) + GAP;
                lineStart = places.size();
                places.add(new Rectangle(GAP, below, size.x, size.y));
            }
        }
        middle(places, lineStart);
        return places;
    }

    /** Centres the line that begins with the control of that number; returns where it ends. */
    private static int middle(List<Rectangle> places, int lineStart) {
        List<Rectangle> line = places.subList(lineStart, places.size());
        int height = line.stream().mapToInt(place -> place.height).max().orElse(0);
        int top = line.getFirst().y;
        line.forEach(place -> place.y = top + (height - place.height) / 2);
        return top + height;
    }

    private static final class Lines extends Layout {

        @Override
        protected Point computeSize(Composite bar, int wHint, int hHint, boolean flushCache) {
            List<Point> sizes = sizes(bar, flushCache);
            int width = wHint == SWT.DEFAULT ? sizes.stream().mapToInt(size -> size.x + GAP).sum() + GAP : wHint;
            int height = places(sizes, width).stream().mapToInt(place -> place.y + place.height).max().orElse(0) + GAP;
            return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
        }

        @Override
        protected void layout(Composite bar, boolean flushCache) {
            Control[] children = bar.getChildren();
            List<Rectangle> places = places(sizes(bar, flushCache), bar.getClientArea().width);
            for (int i = 0; i < children.length; i++) {
                children[i].setBounds(places.get(i));
            }
        }

        private static List<Point> sizes(Composite bar, boolean flushCache) {
            return Stream.of(bar.getChildren()).map(child -> child.getLayoutData() instanceof RowData data
                    ? child.computeSize(data.width, data.height, flushCache) : child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache))
                    .toList();
        }
    }
}
