package org.inkan.opsmgr.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Enter, F2 and a double click open what is selected, as in any other list. */
final class OpenKeys {

    private OpenKeys() {
    }

    static void on(Table table, Runnable open) {
        table.addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1) {
                open.run();
            }
        });
        table.addListener(SWT.KeyDown, event -> key(event, open));
    }

    private static void key(Event event, Runnable open) {
        boolean opens = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
        if (opens && event.stateMask == 0) {
            open.run();
            event.doit = false;
        }
    }
}
