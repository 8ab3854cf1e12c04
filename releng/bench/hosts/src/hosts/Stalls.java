package hosts;

import java.lang.management.ThreadInfo;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/** Keeps the longest event the platform's monitoring of the user interface tells of. The platform makes one of these. */
public final class Stalls implements IUiFreezeEventLogger {

    /** One event of the display that took long, and what was on the stack. */
    record Stall(long millis, String stack) {
    }

    private static final AtomicReference<Stall> LONGEST = new AtomicReference<>(new Stall(0, ""));

    /** The longest stall since the last call. */
    static Stall take() {
        return LONGEST.getAndSet(new Stall(0, ""));
    }

    @Override
    public void log(UiFreezeEvent event) {
        Stall stall = new Stall(event.getTotalDuration(), stack(event));
        LONGEST.accumulateAndGet(stall, (a, b) -> a.millis() >= b.millis() ? a : b);
    }

    private static String stack(UiFreezeEvent event) {
        StringBuilder text = new StringBuilder(event.isStarvedAwake() ? "# the machine was busy\n" : "");
        for (StackSample sample : event.getStackTraceSamples()) {
            ThreadInfo display = sample.getStackTraces()[0];
            text.append("# ").append(Stream.of(display.getStackTrace()).limit(40).map(StackTraceElement::toString)
                    .filter(frame -> !frame.contains(".GTK.")).collect(Collectors.joining("\n#   "))).append('\n');
        }
        return text.toString();
    }
}
