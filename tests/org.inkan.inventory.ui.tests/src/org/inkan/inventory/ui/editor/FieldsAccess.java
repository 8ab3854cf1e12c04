package org.inkan.inventory.ui.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.harness.WidgetFinder;

/** What a person enters about a host, in the editor or the wizard. */
final class FieldsAccess {

    private final WidgetFinder finder;
    private final String prefix;

    FieldsAccess(Composite root, String prefix) {
        finder = new WidgetFinder(root);
        this.prefix = prefix;
    }

    boolean ready() {
        return finder.find(prefix + "display_name").filter(Control::isEnabled).isPresent();
    }

    boolean enabled(String id) {
        return finder.widget(Control.class, prefix + id).isEnabled();
    }

    void type(String id, String text) {
        switch (finder.widget(Control.class, prefix + id)) {
            case Combo combo -> combo.setText(text);
            case Text field -> field.setText(text);
            default -> throw new AssertionError(id);
        }
    }

    void choose(String id, int index) {
        Combo combo = finder.widget(Combo.class, prefix + id);
        combo.select(index);
        finder.send(combo, SWT.Selection, new Event());
    }

    String text(String id) {
        return finder.widget(Control.class, prefix + id) instanceof Combo combo ? combo.getText()
                : finder.widget(Text.class, prefix + id).getText();
    }

    List<String> choices(String id) {
        return List.of(finder.widget(Combo.class, prefix + id).getItems());
    }
}
