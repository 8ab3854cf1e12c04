package org.inkan.app.internal.software;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.WidgetFinder;

/** The dialog as a person uses it. */
final class SoftwareDialogAccess {

    private final Shell shell;
    private final WidgetFinder finder;

    SoftwareDialogAccess(SoftwareDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        shell = dialog.getShell();
        finder = new WidgetFinder(shell);
        idle();
    }

    Shell shell() {
        return shell;
    }

    Table offered() {
        return finder.widget(Table.class, "software.offered");
    }

    String details() {
        return finder.widget(Text.class, "software.details").getText();
    }

    Button button(String name) {
        return finder.widget(Button.class, "software." + name);
    }

    void click(String name) {
        Button button = button(name);
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        finder.send(button, SWT.Selection, new Event());
    }

    /** Chooses a folder or an archive and waits until it was looked at. */
    void choose(PreparedPrompts prompts, Path source) {
        prompts.answer(Optional.of(source));
        click(source.toString().endsWith(".zip") ? "archive" : "folder");
        idle();
    }

    void check(int row) {
        offered().getItem(row).setChecked(true);
        finder.send(offered(), SWT.Selection, new Event());
    }

    void idle() {
        EventLoop.waitUntil("nothing is under way", () -> finder.find("software.cancel").isEmpty());
    }
}
