package org.inkan.opsmgr.ui.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableItem;

/** What a line of a table shows, so that the toolkit is told only what differs: it takes as long for a cell that stays the same. */
final class TableLine {

    private record Cell(String text, Image image) {
        private static final Cell EMPTY = new Cell("", null);
    }

    private final TableItem item;
    private final List<Cell> cells;
    private Font font;

    private TableLine(TableItem item) {
        this.item = item;
        this.cells = new ArrayList<>(Collections.nCopies(item.getParent().getColumnCount(), Cell.EMPTY));
    }

    /** What {@code item} shows, which nobody else may change. */
    static TableLine of(TableItem item) {
        if (item.getData() instanceof TableLine line) {
            return line;
        }
        TableLine line = new TableLine(item);
        item.setData(line);
        return line;
    }

    /** Shows {@code wanted}; null for the font of the table. */
    void font(Font wanted) {
        if (font != wanted) {
            font = wanted;
            item.setFont(wanted);
        }
    }

    /** Shows text and image, which may be null. */
    void cell(int column, String text, Image image) {
        Cell shown = cells.get(column);
        if (!shown.text.equals(text)) {
            item.setText(column, text);
        }
        if (!Objects.equals(shown.image, image)) {
            item.setImage(column, image);
        }
        cells.set(column, new Cell(text, image));
    }
}
