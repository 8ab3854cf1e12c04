package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WizardAccess;

/** One picture after the other, each with the checks that hold for everything that is shown. */
final class Gallery {

    /** Where the platform's help system keeps the id of a control. */
    private static final String HELP = "org.eclipse.ui.help";
    private final Screenshots screenshots = new Screenshots();
    private final IWorkbenchWindow window;

    Gallery(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Takes on the theme that the system property {@code inkan.theme} names, once for all pictures. Forms that are made later
     * keep the light colours of the start; after a restart, as a person does it, they have those of the theme.
     */
    static void takeOnTheme(IWorkbenchWindow window) {
        String theme = System.getProperty("inkan.theme");
        if (theme != null) {
            window.getService(IThemeEngine.class).setTheme(theme, false);
        }
    }

    String theme() {
        String id = window.getService(IThemeEngine.class).getActiveTheme().getId();
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** Takes the picture and checks the language and the room of every text. */
    void show(Composite shown, String name) throws Exception {
        settle();
        screenshots.take(shown, name + "-" + theme());
        boolean japanese = Locale.getDefault().getLanguage().equals("ja");
        assertAll(() -> assertEquals(List.of(), japanese ? ShownTexts.english(shown) : List.of(), "English in the Japanese workbench"),
                () -> assertEquals(List.of(), ShownTexts.clipped(shown), "clipped"),
                () -> assertEquals(List.of(), unexplained(shown), "without a text for F1"));
    }

    /** Shows what is behind the first tab, page by page; the names of the pictures end in the numbers of the tabs. */
    void showTabs(Composite shown, String name) throws Exception {
        for (Control child : shown.getChildren()) {
            if (child instanceof CTabFolder tabs && tabs.isVisible()) {
                for (int i = 1; i < tabs.getItemCount(); i++) {
                    tabs.setSelection(i);
                    tabs.notifyListeners(SWT.Selection, new Event());
                    show(shown, name + "-" + i);
                }
                tabs.setSelection(0);
                tabs.notifyListeners(SWT.Selection, new Event());
            } else if (child instanceof TabFolder tabs && tabs.isVisible()) {
                for (int i = 1; i < tabs.getItemCount(); i++) {
                    turn(tabs, i);
                    show(shown, name + "-" + i);
                }
                turn(tabs, 0);
            } else if (child instanceof Composite inner) {
                showTabs(inner, name);
            }
        }
    }

    private static void turn(TabFolder tabs, int page) {
        tabs.setSelection(page);
        Event event = new Event();
        event.item = tabs.getItem(page);
        tabs.notifyListeners(SWT.Selection, event);
    }

    /** Like {@link #show(Composite, String)}, and every control for input can be reached with the tab key. */
    void showDialog(Composite shown, String name) throws Exception {
        show(shown, name);
        assertEquals(List.of(), KeyboardReach.unreachable(shown), "not reached by the keyboard");
    }

    /** Ids that a control names and no bundle explains. */
    private static List<String> unexplained(Composite shown) {
        List<String> missing = new ArrayList<>();
        Deque<Control> left = new ArrayDeque<>(List.of(shown));
        while (!left.isEmpty()) {
            Control control = left.pop();
            if (control.getData(HELP) instanceof String id && id.startsWith("org.inkan.") && HelpSystem.getContext(id) == null) {
                missing.add(id);
            }
            if (control instanceof Composite composite) {
                left.addAll(List.of(composite.getChildren()));
            }
        }
        return missing;
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

    /** Opens the wizard of a command that no registry of wizards names, and goes to its second page by an answer on the first. */
    void showWizard(String command, String answer) throws Exception {
        Throwable[] wrong = new Throwable[1];
        window.getShell().getDisplay().asyncExec(() -> {
            WizardAccess wizard = WizardAccess.opened();
            try {
                wizard.press(answer);
                showDialog(wizard.shell(), command + "-0");
                wizard.next();
                EventLoop.waitUntil("the last page", wizard::canFinish);
                showDialog(wizard.shell(), command + "-1");
            } catch (Exception | AssertionError e) {
                wrong[0] = e;
            }
            wizard.cancel();
        });
        window.getService(IHandlerService.class).executeCommand(command, null);
        assertNull(wrong[0], () -> String.valueOf(wrong[0].getMessage()));
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
}
