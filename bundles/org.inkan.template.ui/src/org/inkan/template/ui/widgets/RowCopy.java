package org.inkan.template.ui.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Ctrl+C on a table copies the selected rows as text, with tabs between the columns. */
public final class RowCopy {

    private RowCopy() {
    }

    /** Lets the rows of {@code table} be copied. */
    public static void in(Table table) {
        table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && e.keyCode == 'c' && table.getSelectionCount() > 0) {
                Clipboard clipboard = new Clipboard(table.getDisplay());
                clipboard.setContents(new Object[] { text(table) }, new Transfer[] { TextTransfer.getInstance() });
                clipboard.dispose();
            }
        }));
    }

    /** The selected rows. */
    static String text(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getSelection()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                cells.add(item.getText(column));
            }
            rows.add(String.join("\t", cells));
        }
        return String.join(System.lineSeparator(), rows);
    }
}
