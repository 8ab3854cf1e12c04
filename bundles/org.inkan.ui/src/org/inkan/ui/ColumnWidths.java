package org.inkan.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Widens columns until their headings and the first lines fit, because a width in pixels suits one font and one language
 * only. A column never gets narrower by it, and one that a person has dragged stays as it is. To be called in the thread
 * of the display, after the lines are there; cheap enough for each change of them.
 */
public final class ColumnWidths {

    private static final String GIVEN = ColumnWidths.class.getName();
    private static final int LINES = 40;
    private static final int WIDEST = 420;
    private static final int HEADING_MARGIN = 24; // with the arrow of the order
    private static final int CELL_MARGIN = 18;
    private static final int INDENT = 20;

    private record Column(Item item, IntSupplier width, IntConsumer setWidth) {
    }

    /** The cells of one line from left to right; {@code indent} in pixels belongs to the first. */
    private record Line(List<String> texts, List<Image> images, int indent) {
    }

    private ColumnWidths() {
    }

    /** Fits the columns of {@code table}; lines of a virtual table are filled for it where they are not yet. */
    public static void fit(Table table) {
        int count = table.getColumnCount();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(LINES, table.getItemCount()); i++) {
            TableItem item = table.getItem(i);
            List<String> texts = new ArrayList<>();
            List<Image> images = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                texts.add(item.getText(c));
                images.add(item.getImage(c));
            }
            lines.add(new Line(texts, images, 0));
        }
        fit(table, Arrays.stream(table.getColumns()).map(c -> new Column(c, c::getWidth, c::setWidth)).toList(), lines);
    }

    /** Fits the columns of {@code tree} to the lines that are open. */
    public static void fit(Tree tree) {
        List<Line> lines = new ArrayList<>();
        collect(tree.getItemCount() <= LINES ? tree.getItems() : firstItems(tree), tree.getColumnCount(), INDENT, lines);
        fit(tree, Arrays.stream(tree.getColumns()).map(c -> new Column(c, c::getWidth, c::setWidth)).toList(), lines);
    }

    private static TreeItem[] firstItems(Tree tree) {
        TreeItem[] first = new TreeItem[LINES];
        Arrays.setAll(first, tree::getItem);
        return first;
    }

    private static void collect(TreeItem[] items, int columns, int indent, List<Line> lines) {
        for (TreeItem item : items) {
            if (lines.size() == LINES) {
                return;
            }
            List<String> texts = new ArrayList<>();
            List<Image> images = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                texts.add(item.getText(c));
                images.add(item.getImage(c));
            }
            lines.add(new Line(texts, images, indent));
            if (item.getExpanded() && item.getItemCount() <= LINES) {
                collect(item.getItems(), columns, indent + INDENT, lines);
            }
        }
    }

    private static void fit(Scrollable owner, List<Column> columns, List<Line> lines) {
        Font bold = FontDescriptor.createFrom(owner.getFont()).setStyle(org.eclipse.swt.SWT.BOLD).createFont(owner.getDisplay());
        GC gc = new GC(owner);
        try {
            Map<String, Integer> widths = new HashMap<>();
            int image = imageWidth(lines);
            for (int c = 0; c < columns.size(); c++) {
                int cells = 0;
                for (Line line : lines) {
                    cells = Math.max(cells, cell(gc, line, c, widths) + image);
                }
                gc.setFont(bold);
                int heading = gc.textExtent(columns.get(c).item().getText()).x + HEADING_MARGIN;
                gc.setFont(owner.getFont());
                int wanted = Math.max(heading, Math.min(cells, WIDEST));
                if (c == columns.size() - 1) {
                    widenLast(columns.get(c), wanted);
                } else {
                    widen(columns.get(c), wanted);
                }
            }
        } finally {
            gc.dispose();
            bold.dispose();
        }
    }

    private static int cell(GC gc, Line line, int column, Map<String, Integer> widths) {
        int text = widths.computeIfAbsent(line.texts().get(column), each -> gc.textExtent(each).x);
        return text + CELL_MARGIN + (column == 0 ? line.indent() : 0);
    }

    /** GTK keeps room for an image in all columns as soon as one has any. */
    private static int imageWidth(List<Line> lines) {
        return lines.stream().flatMap(line -> line.images().stream()).filter(Objects::nonNull)
                .mapToInt(image -> image.getBounds().width).max().orElse(0);
    }

    private static void widen(Column column, int wanted) {
        Object given = column.item().getData(GIVEN);
        boolean dragged = given instanceof Integer width && width != column.width().getAsInt();
        if (!dragged && wanted > column.width().getAsInt()) {
            column.setWidth().accept(wanted);
        }
        if (!dragged) {
            column.item().setData(GIVEN, column.width().getAsInt());
        }
    }

    /** The last column has what the others leave, so its width now tells nothing about its width in a smaller window. */
    private static void widenLast(Column column, int wanted) {
        int width = column.item().getData(GIVEN) instanceof Integer given ? Math.max(given, wanted) : wanted;
        column.setWidth().accept(width);
        column.item().setData(GIVEN, width);
    }
}
