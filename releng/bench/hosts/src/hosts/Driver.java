package hosts;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.ui.ActiveFleet;

/**
 * Opens, filters, orders and groups the hosts of a fleet as somebody would, and writes how long each took: lines of
 * {@code action milliseconds processor milliseconds ui milliseconds}, and after each the longest stall with its stack as comments.
 */
public final class Driver implements IStartup {

    private static final int POLL = 2;
    private static final int SETTLE = 700;
    private static final int PATIENCE = 60;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Path figures = Path.of(System.getProperty("bench.figures"));
    private Screen screen;

    @Override
    public void earlyStartup() {
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                Thread.sleep(3L * SETTLE);
                display.syncExec(() -> screen = new Screen(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()));
                Stalls.take();
                run();
            } catch (InterruptedException | RuntimeException e) {
                write("failed " + e);
            }
        });
    }

    private void run() throws InterruptedException {
        timed("open-first", this::open, () -> screen.count().matches(".*\\d.*"));
        if (Boolean.getBoolean("bench.openOnly")) {
            write("end 0");
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            display.syncExec(PlatformUI.getWorkbench().getService(ActiveFleet.class)::close);
            pause();
            timed("open", this::open, () -> screen.count().matches(".*\\d.*"));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String filter : new String[] { "w", "we", "web", "web1", "web12", "web123", "" }) {
                count("filter", () -> screen.filter(filter), filter.matches("we?b?"));
            }
            first("sort", () -> screen.sort("host"));
            first("sort", () -> screen.sort("host"));
            screenDo(() -> screen.sort("role"));
            first("sort", () -> screen.sort("role"));
            screenDo(() -> screen.sort("step.REQUEST"));
            screenDo(() -> screen.sort("next"));
            screenDo(() -> screen.sort("host"));
            for (int group = 1; group <= 3; group++) {
                int index = group;
                first("group", () -> screen.group(index));
            }
            first("group", () -> screen.group(0));
            keys();
        }
        write("end 0");
    }

    private void open() {
        try {
            PlatformUI.getWorkbench().getService(ActiveFleet.class).open(Path.of(System.getProperty("bench.fleet")));
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something of which only the stalls count. */
    private void screenDo(Runnable action) throws InterruptedException {
        display.syncExec(action);
        pause();
        stall("keys");
    }

    private void keys() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            display.syncExec(() -> screen.key(SWT.PAGE_DOWN, 0));
        }
        screenDo(() -> screen.key(SWT.END, SWT.SHIFT));
        screenDo(() -> screen.key(SWT.HOME, 0));
    }

    private void count(String name, Runnable action, boolean same) throws InterruptedException {
        String[] before = new String[1];
        display.syncExec(() -> before[0] = screen.count());
        if (same) {
            screenDo(action);
        } else {
            timed(name, action, () -> !screen.count().equals(before[0]));
        }
    }

    private void first(String name, Runnable action) throws InterruptedException {
        String[] before = new String[1];
        display.syncExec(() -> before[0] = screen.first());
        timed(name, action, () -> !screen.first().equals(before[0]));
    }

    private void timed(String name, Runnable action, BooleanSupplier shown) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long begin = System.nanoTime();
        long beginUsed = used();
        long beginUi = usedByUi();
        display.asyncExec(() -> {
            action.run();
            poll(shown, done);
        });
        if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " shows nothing within " + PATIENCE + " s");
        }
        write(name + ' ' + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " processor "
                + TimeUnit.NANOSECONDS.toMillis(used() - beginUsed) + " ui "
                + TimeUnit.NANOSECONDS.toMillis(usedByUi() - beginUi));
        pause();
        stall(name);
    }

    /** Processor time of all threads, which tells more than the clock where something else runs on the machine. */
    private static long used() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Processor time of the user interface's thread: no stall of its own making is longer. */
    private long usedByUi() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId());
    }

    private void poll(BooleanSupplier shown, CountDownLatch done) {
        if (shown.getAsBoolean()) {
            done.countDown();
        } else {
            display.timerExec(POLL, () -> poll(shown, done));
        }
    }

    private void stall(String name) {
        Stalls.Stall stall = Stalls.take();
        write("stall " + stall.millis() + ' ' + name + '\n' + stall.stack());
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(SETTLE);
    }

    private void write(String line) {
        try {
            Files.writeString(figures, line.stripTrailing() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
