package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person sees of the outcome of work on several hosts. */
final class ResultAccess {

    private final WidgetFinder finder;

    ResultAccess() {
        EventLoop.waitUntil("the result", () -> shell().isPresent());
        finder = new WidgetFinder(shell().orElseThrow());
    }

    private static Optional<Shell> shell() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && new WidgetFinder(shell).find("result.table").isPresent()).findFirst();
    }

    Shell window() {
        return shell().orElseThrow();
    }

    /** Outcome, host or file, and text of each line. */
    List<String> lines() {
        Table table = finder.widget(Table.class, "result.table");
        return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem)
                .map(item -> item.getText(0) + " " + item.getText(1) + " " + item.getText(2)).toList();
    }

    void close() {
        finder.send(finder.widget(Control.class, "result.close"), SWT.Selection, new Event());
    }
}
