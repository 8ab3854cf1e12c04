package org.inkan.trust.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** The view with the picture of the chains, as a test uses it. */
final class ChainPictureAccess {

    private final WidgetFinder finder;

    ChainPictureAccess(Composite root) {
        finder = new WidgetFinder(root);
    }

    ChainCanvas canvas() {
        EventLoop.waitUntil("picture", () -> finder.find("picture.canvas").isPresent());
        return finder.widget(ChainCanvas.class, "picture.canvas");
    }

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    String zoom() {
        return finder.widget(Label.class, "picture.zoom").getText();
    }

    void press(String button) {
        finder.send(finder.widget(Button.class, "picture." + button), SWT.Selection, new Event());
    }

    void key(int code, int state) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = state;
        finder.send(canvas(), SWT.KeyDown, event);
    }

    void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        finder.send(canvas(), type, event);
    }

    /** What a screen reader says of the chosen box. */
    String said() {
        return canvas().words();
    }
}
