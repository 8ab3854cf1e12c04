package org.inkan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns are compared with what the toolkit itself wants for them ({@code pack}). */
class ColumnWidthsTest {

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void headingsAndLinesFit() {
        Table table = table("証明書テンプレートの表示名", "Role");
        new TableItem(table, SWT.NONE).setText(new String[] { "web01", "management server (root management server emulator)" });
        ColumnWidths.fit(table);
        for (TableColumn column : table.getColumns()) {
            int given = column.getWidth();
            column.pack();
            assertTrue(given >= column.getWidth(), () -> column.getText() + " " + given + " < " + column.getWidth());
        }
    }

    @Test
    void columnsFitBesideOneWithImages() {
        Table table = table("Host", "Role", "State", "Last");
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { "scom-ms01.contoso.com", "management server", "Done" });
        item.setImage(2, Display.getCurrent().getSystemImage(SWT.ICON_INFORMATION));
        ColumnWidths.fit(table);
        int given = table.getColumn(1).getWidth();
        table.getColumn(1).pack();
        assertTrue(given >= table.getColumn(1).getWidth(), () -> given + " < " + table.getColumn(1).getWidth());
    }

    @Test
    void aLongLineHasALimit() {
        Table table = table("Reason", "Last");
        new TableItem(table, SWT.NONE).setText(0, "x".repeat(2000));
        ColumnWidths.fit(table);
        assertEquals(420, table.getColumn(0).getWidth());
    }

    @Test
    void whatAPersonDraggedStaysAndNothingGetsNarrower() {
        Table table = table("Host", "Role", "Last");
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { "a host with a long name", "a role with a long name" });
        ColumnWidths.fit(table);
        int role = table.getColumn(1).getWidth();
        table.getColumn(0).setWidth(30);
        item.setText(new String[] { "a host with an even longer name", "r" });
        ColumnWidths.fit(table);
        assertEquals(30, table.getColumn(0).getWidth());
        assertEquals(role, table.getColumn(1).getWidth());
    }

    @Test
    void theLastColumnFitsAfterTheWindowHasBecomeSmaller() {
        Table table = table("Host", "Minimum supported certification authority");
        shell.open();
        shell.layout(true, true);
        ColumnWidths.fit(table);
        shell.setSize(200, 400);
        shell.layout(true, true);
        while (Display.getCurrent().readAndDispatch()) {
            // Widths follow the window in events.
        }
        int last = table.getColumn(1).getWidth();
        table.getColumn(1).pack();
        assertTrue(last >= table.getColumn(1).getWidth(), () -> last + " < " + table.getColumn(1).getWidth());
    }

    @Test
    void linesOfAVirtualTableAreAskedForUpToALimit() {
        Table table = new Table(shell, SWT.VIRTUAL);
        column(table, "Host");
        column(table, "Last");
        int[] filled = { 0 };
        table.addListener(SWT.SetData, event -> {
            filled[0] = Math.max(filled[0], table.indexOf((TableItem) event.item));
            ((TableItem) event.item).setText(0, "host-with-a-long-name.dmz.contoso.com");
        });
        table.setItemCount(100_000);
        ColumnWidths.fit(table);
        assertTrue(table.getColumn(0).getWidth() > 200);
        assertTrue(filled[0] < 100, () -> "line " + filled[0]);
    }

    @Test
    void openLinesOfATreeCountWithTheirIndent() {
        Tree tree = new Tree(shell, SWT.NONE);
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText("Certificate");
        column.setWidth(20);
        new TreeColumn(tree, SWT.NONE).setText("Last");
        TreeItem root = new TreeItem(tree, SWT.NONE);
        root.setText("Contoso Root CA");
        TreeItem issuing = new TreeItem(root, SWT.NONE);
        issuing.setText("Revocation list of the Contoso Issuing CA in Yokohama");
        ColumnWidths.fit(tree);
        int closed = column.getWidth();
        root.setExpanded(true);
        ColumnWidths.fit(tree);
        int open = column.getWidth();
        assertTrue(open > closed);
        column.pack();
        assertTrue(open >= column.getWidth(), () -> open + " < " + column.getWidth());
    }

    private Table table(String... headings) {
        Table table = new Table(shell, SWT.NONE);
        table.setHeaderVisible(true);
        for (String heading : headings) {
            column(table, heading);
        }
        return table;
    }

    private static void column(Table table, String heading) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(heading);
        column.setWidth(40);
    }
}
