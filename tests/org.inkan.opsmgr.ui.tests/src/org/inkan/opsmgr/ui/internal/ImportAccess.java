package org.inkan.opsmgr.ui.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.inkan.inventory.ui.internal.ImportDialog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the dialog that shows a list of hosts before it is imported. */
final class ImportAccess {

    private final WidgetFinder finder;

    ImportAccess() {
        EventLoop.waitUntil("the dialog of the import", () -> shell().isPresent());
        finder = new WidgetFinder(shell().orElseThrow());
    }

    private static Optional<Shell> shell() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && new WidgetFinder(shell).find(ImportDialog.APPLY).isPresent()).findFirst();
    }

    String summary() {
        return finder.widget(Label.class, "import.summary").getText();
    }

    int errors() {
        return (int) Stream.of(finder.widget(Table.class, "import.findings").getItems())
                .filter(item -> Boolean.TRUE.equals(item.getData(ImportDialog.IS_ERROR))).count();
    }

    void click(String id) {
        finder.send(finder.widget(Control.class, id), SWT.Selection, new Event());
    }
}
