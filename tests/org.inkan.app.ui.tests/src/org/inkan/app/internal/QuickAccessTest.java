package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Find Actions (Ctrl+3) finds what is ours by the name it has in the language of the person. */
class QuickAccessTest {

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private Shell dialog;

    @AfterEach
    void close() {
        if (dialog != null && !dialog.isDisposed()) {
            dialog.close();
        }
    }

    @Test
    void commandsViewsPerspectivesAndPreferencesAreFound() throws Exception {
        List<String> names = new ArrayList<>();
        names.add(workbench.getService(ICommandService.class).getCommand("org.inkan.ui.newFleet").getName());
        names.add(workbench.getService(ICommandService.class).getCommand("org.inkan.template.ui.duplicate").getName());
        names.add(workbench.getViewRegistry().find("org.inkan.opsmgr.ui.expiryView").getLabel());
        names.add(workbench.getPerspectiveRegistry().findPerspectiveWithId("org.inkan.ca.ui.caPerspective").getLabel());
        names.add(preference("org.inkan.ui.preferences"));
        workbench.getService(IHandlerService.class).executeCommand("org.eclipse.ui.window.quickAccess", null);
        EventLoop.waitUntil("the dialog is open", () -> find(Text.class) != null && find(Table.class) != null);
        for (String name : names) {
            assertFalse(name.isBlank());
            find(Text.class).setText(name);
            EventLoop.waitUntil("found: " + name, () -> find(Table.class) != null && Arrays.stream(find(Table.class).getItems())
                    .anyMatch(item -> item.getText(1).contains(name)));
        }
    }

    @Test
    void preferencesAreFoundByTheirKeywords() {
        String keyword = Locale.getDefault().getLanguage().equals("ja") ? "警告" : "expiry";
        PreferenceDialog preferences = PreferencesUtil.createPreferenceDialogOn(workbench.getActiveWorkbenchWindow().getShell(), null, null,
                null);
        preferences.setBlockOnOpen(false);
        preferences.open();
        dialog = preferences.getShell();
        EventLoop.waitUntil("other pages are there", () -> tree().getItemCount() > 1);
        find(dialog, Text.class, Control::isVisible).setText(keyword);
        EventLoop.waitUntil("only ours is left", () -> tree().getItemCount() == 1
                && tree().getItem(0).getText().equals(preference("org.inkan.ui.preferences")));
    }

    private Tree tree() {
        return find(dialog, Tree.class, Control::isVisible);
    }

    private String preference(String id) {
        return workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream().filter(node -> node.getId().equals(id))
                .map(IPreferenceNode::getLabelText).findFirst().orElseThrow();
    }

    /** The first of its kind in the dialog, which is a shell of its own without a title. */
    private <T extends Control> T find(Class<T> type) {
        Shell window = workbench.getActiveWorkbenchWindow().getShell();
        for (Shell shell : window.getShells()) {
            T found = find(shell, type, Control::isVisible);
            if (found != null) {
                dialog = shell;
                return found;
            }
        }
        return null;
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, Predicate<Control> wanted) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(child)) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
