package org.inkan.ui.harness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.inkan.ui.WidgetId;

/** Walks through the controls as a person without a mouse does. For the user-interface thread. */
public final class KeyboardReach {

    private static final int STEPS = 400;

    private KeyboardReach() {
    }

    /** The controls for input below {@code root} to which the tab key never comes; described by id, type and text. */
    public static List<String> unreachable(Composite root) {
        List<Control> wanted = new ArrayList<>();
        inputs(root, wanted);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Control> reached = walk(wanted.get(0));
        return wanted.stream().filter(control -> !reached.contains(control)).map(KeyboardReach::described).toList();
    }

    private static Set<Control> walk(Control first) {
        Display display = first.getDisplay();
        Set<Control> reached = new LinkedHashSet<>();
        first.forceFocus();
        for (int step = 0; step < STEPS; step++) {
            Control focus = display.getFocusControl();
            if (focus == null || step > 0 && focus == first) {
                break;
            }
            reached.add(focus);
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            while (display.readAndDispatch()) {
                // The focus moves by an event of its own.
            }
        }
        return reached;
    }

    private static void inputs(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !child.isEnabled() || (child.getStyle() & SWT.NO_FOCUS) != 0) {
                continue;
            }
            if (isInput(child)) {
                found.add(child);
            } else if (child instanceof Composite composite) {
                inputs(composite, found);
            }
        }
    }

    private static boolean isInput(Control control) {
        if (control instanceof Button button) {
            // Of a group of radio buttons the tab key comes to the chosen one, the arrow keys to the others.
            return (button.getStyle() & SWT.RADIO) == 0 || button.getSelection();
        }
        return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof CCombo
                || control instanceof Table || control instanceof Tree || control instanceof Link || control instanceof Spinner
                || control instanceof DateTime || control instanceof Scale || control instanceof org.eclipse.swt.widgets.List;
    }

    private static String described(Control control) {
        String text = control instanceof Button button ? button.getText() : "";
        return control.getClass().getSimpleName() + " " + WidgetId.of(control) + " " + text;
    }
}
