package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.enrollment.ui.channels.ChannelCell;
import org.inkan.enrollment.ui.channels.ChannelGrid.Place;

/**
 * Mouse and keyboard on the grid: arrow keys go from cell to cell, Home and End to the first and last server, with Ctrl to the
 * first and last machine. A screen reader is told the cell instead of the whole line.
 */
final class ChannelGridKeys {

    private final ChannelGridTable grid;
    private final Table table;
    private final Runnable moved;

    /** {@code moved} runs after a person went to another cell. */
    ChannelGridKeys(ChannelGridTable grid, Runnable moved) {
        this.grid = grid;
        this.table = grid.table();
        this.moved = moved;
        table.addListener(SWT.MouseDown, this::mouse);
        table.addListener(SWT.MouseMove, this::hover);
        table.addListener(SWT.KeyDown, this::key);
        // What the table selects by itself, for a screen reader or when somebody types a name.
        table.addListener(SWT.Selection, event -> {
            int line = table.getSelectionIndex();
            if (line >= 0 && grid.focus().map(Place::line).filter(old -> old == line).isEmpty()) {
                go(line, column());
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                grid.cell().ifPresent(cell -> event.result = name(cell));
            }
        });
    }

    private static String name(ChannelCell cell) {
        return cell.machine() + " \u2194 " + cell.server() + ": " + cell.text(Locale.getDefault());
    }

    private int column() {
        return grid.focus().map(Place::column).orElse(grid.window().first());
    }

    private void key(Event event) {
        if (grid.grid().size() == 0 || (event.stateMask & ~SWT.MOD1) != 0) {
            return;
        }
        Place here = grid.focus().orElse(new Place(Math.max(0, table.getTopIndex()), column()));
        Optional<Place> wanted = target(event.keyCode, (event.stateMask & SWT.MOD1) != 0, here);
        if (wanted.isPresent()) {
            // The first arrow key only shows where the keyboard is.
            boolean fresh = grid.focus().isEmpty() && event.keyCode != SWT.HOME && event.keyCode != SWT.END;
            Place to = fresh ? here : wanted.get();
            go(to.line(), to.column());
            event.doit = false;
        }
    }

    /** Where a key leads to, which may be beyond the edges; empty if it is none of ours. */
    private Optional<Place> target(int key, boolean far, Place here) {
        int page = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 1);
        int line = here.line();
        int column = here.column();
        return Optional.ofNullable(switch (key) {
            case SWT.ARROW_LEFT -> new Place(line, column - 1);
            case SWT.ARROW_RIGHT -> new Place(line, column + 1);
            case SWT.ARROW_UP -> new Place(line - 1, column);
            case SWT.ARROW_DOWN -> new Place(line + 1, column);
            case SWT.PAGE_UP -> new Place(line - page, column);
            case SWT.PAGE_DOWN -> new Place(line + page, column);
            case SWT.HOME -> far ? new Place(0, column) : new Place(line, 0);
            case SWT.END -> far ? new Place(Integer.MAX_VALUE, column) : new Place(line, Integer.MAX_VALUE);
            default -> null;
        });
    }

    private void go(int line, int column) {
        Place place = new Place(Math.clamp(line, 0, grid.grid().size() - 1), Math.clamp(column, 0, grid.grid().servers().size() - 1));
        if (!grid.focus().equals(Optional.of(place))) {
            grid.reveal(place);
            table.getAccessible().setFocus(ACC.CHILDID_SELF);
            moved.run();
        }
    }

    private void mouse(Event event) {
        Optional<Place> place = at(event, true);
        if (place.isPresent() && (event.button == 1 || event.button == 3)) {
            go(place.get().line(), place.get().column());
        }
    }

    private void hover(Event event) {
        String hint = at(event, false).map(place -> grid.grid().cell(place).hint(Locale.getDefault())).orElse(null);
        if (!Objects.equals(hint, table.getToolTipText())) {
            table.setToolTipText(hint);
        }
    }

    /** The cell below the pointer; beside the name of the machine it is the one the keyboard would come to, if {@code wide}. */
    private Optional<Place> at(Event event, boolean wide) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int line = item == null ? -1 : table.indexOf(item);
        if (line < 0 || line >= grid.grid().size()) {
            return Optional.empty();
        }
        for (int i = 0; i < grid.window().visible(); i++) {
            if (item.getBounds(i + 1).contains(event.x, event.y)) {
                return Optional.of(new Place(line, grid.window().first() + i));
            }
        }
        return wide ? Optional.of(new Place(line, column())) : Optional.empty();
    }
}
