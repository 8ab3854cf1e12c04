package org.inkan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SortHeadingsTest {

    private final Shell shell = new Shell(Display.getCurrent());
    private final Table table = new Table(shell, SWT.NONE);
    private final List<String> asked = new ArrayList<>();
    private final SortHeadings<String> headings = new SortHeadings<>(table, (column, descending) -> asked.add(column + descending));

    SortHeadingsTest() {
        headings.add("host", Text.literal("Host"), 100);
        headings.add("role", Text.literal("Role"), 100);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void theFirstClickSortsUpwardsTheSecondDownwardsAndAnotherHeadingUpwardsAgain() {
        click(1);
        click(1);
        click(1);
        click(0);
        assertEquals(List.of("rolefalse", "roletrue", "rolefalse", "hostfalse"), asked);
        assertSame(table.getColumn(0), table.getSortColumn());
        assertEquals(SWT.UP, table.getSortDirection());
    }

    @Test
    void whatIsOnlyMarkedIsKnownAndSortedDownwardsByTheNextClick() {
        assertEquals(Optional.empty(), headings.sorted());
        headings.mark("host", false);
        assertEquals(List.of(), asked);
        assertEquals(Optional.of("host"), headings.sorted());
        click(0);
        assertEquals(List.of("hosttrue"), asked);
    }

    @Test
    void aColumnThatWasMovedIsStillTheSame() {
        table.setColumnOrder(new int[] { 1, 0 });
        headings.sort("role", true);
        assertEquals(Optional.of("role"), headings.sorted());
        assertEquals(List.of("roletrue"), asked);
    }

    private void click(int column) {
        table.getColumn(column).notifyListeners(SWT.Selection, new Event());
    }
}
