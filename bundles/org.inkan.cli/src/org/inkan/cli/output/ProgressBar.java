package org.inkan.cli.output;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Progress as a bar on standard error, redrawn at most ten times a second and only on a terminal. May be reported
 * to from any thread; cancelling it cancels the work that watches it.
 */
public final class ProgressBar extends NullProgressMonitor implements AutoCloseable {

    private static final int BAR = 24;
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintStream err;
    private final Terminal terminal;
    private double total = UNKNOWN;
    private double done;
    private String task = "";
    private long drawn = System.nanoTime() - REST;
    private int shown;
    private int pauses;

    /** A bar that draws on {@code err} where {@code terminal} allows it. */
    public ProgressBar(PrintStream err, Terminal terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        done = 0;
        task = name == null ? "" : name;
        draw(true);
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name;
        draw(false);
    }

    @Override
    public synchronized void subTask(String name) {
        if (name != null && !name.isEmpty()) {
            task = name;
            draw(false);
        }
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        draw(false);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    /** The time in which a bar is not drawn. */
    public interface Pause extends AutoCloseable {

        @Override
        void close();
    }

    /** Removes the bar and keeps it away, whoever reports progress, until the pause is closed. */
    synchronized Pause pause() {
        close();
        pauses++;
        return this::resume;
    }

    private synchronized void resume() {
        pauses--;
    }

    /** Removes the bar, so that the next line starts clean. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }

    private void draw(boolean always) {
        long now = System.nanoTime();
        if (!terminal.progress() || pauses > 0 || !always && now - drawn < REST) {
            return;
        }
        drawn = now;
        String line = DisplayWidth.fit(bar() + task, terminal.columns() - 1);
        int width = DisplayWidth.of(line);
        err.print("\r" + line + " ".repeat(Math.max(0, shown - width)));
        err.flush();
        shown = width;
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        double part = Math.min(1, done / total);
        int filled = (int) (part * BAR);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + (int) (part * 100) + "% ";
    }
}
