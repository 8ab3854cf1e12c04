package org.inkan.trust.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** The view with the chains, as a test uses it. */
final class TrustAccess {

    private final WidgetFinder finder;

    TrustAccess(Composite root) {
        finder = new WidgetFinder(root);
    }

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    void press(String id) {
        finder.send(finder.widget(Button.class, id), SWT.Selection, new Event());
    }

    void type(String id, String text) {
        finder.widget(Text.class, id).setText(text);
    }

    void toggle(String id) {
        Button button = finder.widget(Button.class, id);
        button.setSelection(!button.getSelection());
        finder.send(button, SWT.Selection, new Event());
    }

    String text(String id) {
        return finder.widget(Text.class, id).getText();
    }

    Tree tree() {
        return finder.widget(Tree.class, "trust.tree");
    }

    /** Waits until the tree has this many certificates and lists. */
    void waitForLines(int count) {
        EventLoop.waitUntil(count + " lines", () -> finder.find("trust.tree").isPresent() && lines().size() == count);
    }

    /** Names with their verdicts, indented below their issuers. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect(tree().getItems(), "", lines);
        return lines;
    }

    private static void collect(TreeItem[] items, String indent, List<String> lines) {
        for (TreeItem item : items) {
            lines.add(indent + item.getText(0) + " | " + item.getText(2));
            collect(item.getItems(), indent + "  ", lines);
        }
    }

    void select(String name) {
        TreeItem item = find(tree().getItems(), name).orElseThrow(() -> new AssertionError(name + " in " + lines()));
        tree().setFocus();
        finder.send(tree(), SWT.FocusIn, new Event());
        tree().setSelection(item);
        finder.send(tree(), SWT.Selection, new Event());
    }

    /** What Enter does with the selected line. */
    void enter() {
        finder.send(tree(), SWT.DefaultSelection, new Event());
    }

    private static Optional<TreeItem> find(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = item.getText(0).equals(name) ? Optional.of(item) : find(item.getItems(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
