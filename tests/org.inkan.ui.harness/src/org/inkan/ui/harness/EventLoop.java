package org.inkan.ui.harness;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the display work until something is the case. For the user-interface thread. */
public final class EventLoop {

    /** A sample fleet takes a slow machine with other work half a minute; what never comes may take its time to fail. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TICK_MILLIS = 20;

    private EventLoop() {
    }

    /** Handles events until {@code condition} holds; fails, naming {@code what}, if it does not come true in time. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        // The display sleeps until an event comes, so something has to wake it when only time passes.
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> display.timerExec(TICK_MILLIS, tick[0]);
        tick[0].run();
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, tick[0]);
        }
    }
}
