package org.inkan.ui.harness;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Listens to the platform's log: what is written there as an error reached nobody, so a test has to fail. */
public final class ErrorLog implements AutoCloseable {

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            entries.add(status + " " + status.getException());
        }
    };

    /** Listens from now on. */
    public ErrorLog() {
        Platform.addLogListener(listener);
    }

    /** The errors so far. */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
