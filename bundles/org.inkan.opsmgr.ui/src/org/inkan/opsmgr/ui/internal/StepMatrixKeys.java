package org.inkan.opsmgr.ui.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.opsmgr.ui.matrix.HostGroup;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.LineWindow;

/** Mouse and keyboard on the table of the matrix: selects beyond what is on the screen, scrolls, opens and shuts groups. */
final class StepMatrixKeys {

    private static final int WHEEL_LINES = 3;

    private final StepMatrixTable matrix;
    private final LineWindow window;
    private final Table table;
    private final Consumer<HostGroup> toggled;
    private final Runnable selected;

    /** {@code toggled} gets a group that is to be opened or shut; {@code selected} runs after each change of the selection. */
    StepMatrixKeys(StepMatrixTable matrix, Consumer<HostGroup> toggled, Runnable selected) {
        this.matrix = matrix;
        this.window = matrix.window();
        this.table = matrix.table();
        this.toggled = toggled;
        this.selected = selected;
        table.addListener(SWT.MouseDown, this::mouse);
        table.addListener(SWT.MouseWheel, this::wheel);
        table.addListener(SWT.MouseMove, this::hover);
        table.addListener(SWT.KeyDown, this::key);
        // What the table selects by itself, by a screen reader for instance, counts only as far as it goes through here.
        table.addListener(SWT.Selection, this::chosen);
    }

    private void mouse(Event event) {
        int index = window.top() + indexAt(event);
        if (index < window.top() || event.button != 1 && event.button != 3) {
            return;
        }
        table.forceFocus();
        if (event.button == 3) {
            if (!window.isSelected(index)) {
                select(index, 0);
            }
        } else {
            select(index, event.stateMask);
            if (window.line(index) instanceof HostGroup group && event.stateMask == 0) {
                toggled.accept(group);
            }
        }
        event.doit = event.button == 3;
    }

    private int indexAt(Event event) {
        int row = (event.y - table.getHeaderHeight()) / Math.max(1, table.getItemHeight());
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = Math.max(0, row - 2); item != null && i < Math.min(table.getItemCount(), row + 3); i++) {
            if (table.getItem(i) == item) {
                return i;
            }
        }
        return -1;
    }

    private void chosen(Event event) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i) == event.item && !window.isSelected(window.top() + i)) {
                select(window.top() + i, 0);
            }
        }
        matrix.fill();
    }

    private void wheel(Event event) {
        if (window.size() > window.height()) {
            matrix.scroll(window.top() - Integer.signum(event.count) * WHEEL_LINES);
            event.doit = false;
        }
    }

    private void key(Event event) {
        if (window.size() == 0) {
            return;
        }
        int page = Math.max(1, window.height() - 1);
        int target = switch (event.keyCode) {
            case SWT.ARROW_UP -> window.step(-1);
            case SWT.ARROW_DOWN -> window.step(1);
            case SWT.PAGE_UP -> window.step(-page);
            case SWT.PAGE_DOWN -> window.step(page);
            case SWT.HOME -> 0;
            case SWT.END -> window.size() - 1;
            default -> -1;
        };
        if (target >= 0) {
            select(target, event.stateMask & SWT.SHIFT);
            event.doit = false;
        } else if ((event.keyCode == ' ' || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)
                && event.stateMask == 0) {
            fold(event);
        } else if (event.keyCode == ' ' && event.stateMask == SWT.MOD1) {
            select(window.cursor(), SWT.MOD1);
            event.doit = false;
        }
    }

    /** As in a tree: the right arrow opens, the left one shuts, the space bar does the other of both. */
    private void fold(Event event) {
        if (window.line(window.cursor()) instanceof HostGroup group) {
            boolean wanted = event.keyCode == ' ' || group.collapsed() == (event.keyCode == SWT.ARROW_RIGHT);
            if (wanted) {
                toggled.accept(group);
            }
            event.doit = false;
        }
    }

    private void select(int index, int mask) {
        if ((mask & SWT.SHIFT) != 0) {
            window.extend(index);
        } else if ((mask & SWT.MOD1) != 0) {
            window.toggle(index);
        } else {
            window.select(index);
        }
        matrix.fill();
        selected.run();
    }

    private void hover(Event event) {
        int row = indexAt(event);
        String text = row >= 0 && window.line(window.top() + row) instanceof HostRow host ? hint(table.getItem(row), host, event) : null;
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private String hint(TableItem item, HostRow host, Event event) {
        for (int i = 0; i < matrix.columns().size(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return matrix.columns().get(i).evidence(host, Locale.getDefault());
            }
        }
        return null;
    }
}
