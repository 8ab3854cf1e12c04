package org.inkan.ui.harness;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a person does in the wizard that is open. For the user-interface thread. */
public final class WizardAccess {

    private final WizardDialog dialog;
    private final Shell shell;
    private final WidgetFinder finder;

    private WizardAccess(WizardDialog dialog) {
        this.dialog = dialog;
        this.shell = dialog.getShell();
        this.finder = new WidgetFinder(shell);
    }

    /** The wizard that a command has opened; waits for it. */
    public static WizardAccess opened() {
        EventLoop.waitUntil("a wizard is open", () -> find() != null);
        return new WizardAccess(find());
    }

    private static WizardDialog find() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getData() instanceof WizardDialog dialog && shell.isVisible()) {
                return dialog;
            }
        }
        return null;
    }

    /** The window of the wizard; disposed once it is closed. */
    public Shell shell() {
        return shell;
    }

    /** Replaces what stands in a field. */
    public void type(String id, String text) {
        finder.widget(Text.class, id).setText(text);
    }

    /** What stands in a field. */
    public String text(String id) {
        return finder.widget(Text.class, id).getText();
    }

    /** The visible control with that id. */
    public <T extends Control> T widget(Class<T> type, String id) {
        return finder.widget(type, id);
    }

    /** Clicks a button of the page; of a group of radio buttons the others are switched off. */
    public void press(String id) {
        press(finder.widget(Button.class, id));
    }

    private void press(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (Control other : button.getParent().getChildren()) {
                if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0 && radio.getSelection() != (radio == button)) {
                    radio.setSelection(radio == button);
                    finder.send(radio, SWT.Selection, new Event());
                }
            }
            return;
        }
        finder.send(button, SWT.Selection, new Event());
    }

    /** Clicks Next. */
    public void next() {
        press(button(IDialogConstants.NEXT_ID));
    }

    /** Clicks Back. */
    public void back() {
        press(button(IDialogConstants.BACK_ID));
    }

    /** Clicks Finish. */
    public void finish() {
        press(button(IDialogConstants.FINISH_ID));
    }

    /** Clicks Cancel. */
    public void cancel() {
        press(button(IDialogConstants.CANCEL_ID));
    }

    /** Whether Finish can be clicked. */
    public boolean canFinish() {
        return button(IDialogConstants.FINISH_ID).isEnabled();
    }

    /** What the page says is wrong; null if nothing is. */
    public String problem() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    /** What the page warns of; null if it does not. */
    public String warning() {
        return dialog.getCurrentPage() instanceof WizardPage page && page.getMessageType() == IMessageProvider.WARNING
                ? page.getMessage() : null;
    }

    private Button button(int id) {
        return find(shell, id);
    }

    private static Button find(Composite parent, int id) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && Integer.valueOf(id).equals(button.getData())) {
                return button;
            }
            Button found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
