package org.inkan.ui.harness;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.inkan.ui.WidgetId;

/** Finds controls of one window by their {@link WidgetId}; only those a person can see. */
public final class WidgetFinder {

    private final Composite root;

    /** Searches below {@code root}. */
    public WidgetFinder(Composite root) {
        this.root = root;
    }

    /** The visible control with that id; empty if there is none. */
    public Optional<Control> find(String id) {
        return find(root, id);
    }

    /** The visible control with that id; fails if there is none. */
    public <T extends Control> T widget(Class<T> type, String id) {
        return type.cast(find(id).orElseThrow(() -> new AssertionError("no visible widget " + id)));
    }

    /** Sends an event as a person would cause it: fails on a control that is hidden, disabled or behind a dialog. */
    public void send(Control control, int type, Event event) {
        if (!control.isVisible() || !control.isEnabled()) {
            throw new AssertionError("a person cannot reach " + WidgetId.of(control));
        }
        Shell active = control.getDisplay().getActiveShell();
        if (active != null && active != control.getShell() && active.getParent() == control.getShell()) {
            throw new AssertionError(WidgetId.of(control) + " is behind " + active.getText());
        }
        event.widget = control;
        event.display = control.getDisplay();
        event.type = type;
        control.notifyListeners(type, event);
    }

    private static Optional<Control> find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(WidgetId.of(child)) && child.isVisible()) {
                return Optional.of(child);
            }
            Optional<Control> found = child instanceof Composite composite ? find(composite, id) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
