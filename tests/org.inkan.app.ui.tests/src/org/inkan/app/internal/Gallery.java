package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;

/** One picture after the other, each with the checks that hold for everything that is shown. */
final class Gallery {

    private final Screenshots screenshots = new Screenshots();
    private final IWorkbenchWindow window;
    private String theme = "";

    Gallery(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The themes a person can choose. */
    List<String> themes() {
        return engine().getThemes().stream().map(ITheme::getId).filter(id -> id.matches(".*e4_(default|dark)")).toList();
    }

    void use(String id) {
        engine().setTheme(id, false);
        theme = id.substring(id.lastIndexOf('.') + 1);
        settle();
    }

    /** Takes the picture and checks the language and the room of every text. */
    void show(Composite shown, String name) throws Exception {
        settle();
        screenshots.take(shown, name + "-" + theme);
        boolean japanese = Locale.getDefault().getLanguage().equals("ja");
        assertAll(() -> assertEquals(List.of(), japanese ? ShownTexts.english(shown) : List.of(), "English in the Japanese workbench"),
                () -> assertEquals(List.of(), ShownTexts.clipped(shown), "clipped"));
    }

    /** Like {@link #show(Composite, String)}, and every control for input can be reached with the tab key. */
    void showDialog(Composite shown, String name) throws Exception {
        show(shown, name);
        assertEquals(List.of(), KeyboardReach.unreachable(shown), "not reached by the keyboard");
    }

    /** Opens a dialog, takes its picture and closes it. */
    void show(Dialog dialog, String name) throws Exception {
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            showDialog(dialog.getShell(), name);
        } finally {
            dialog.close();
        }
    }

    /** Waits until nothing is drawn or worked on any more. */
    void settle() {
        Display display = window.getShell().getDisplay();
        EventLoop.waitUntil("no work of a person is under way", () -> {
            while (display.readAndDispatch()) {
                // What waits to be shown is shown first.
            }
            return Job.getJobManager().find(null).length == 0 || onlySystemJobs();
        });
    }

    private static boolean onlySystemJobs() {
        for (Job job : Job.getJobManager().find(null)) {
            if (!job.isSystem() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)) {
                return false;
            }
        }
        return true;
    }

    private IThemeEngine engine() {
        return window.getService(IThemeEngine.class);
    }
}
