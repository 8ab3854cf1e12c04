package org.inkan.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Starts Inkan again after this process has ended: the platform asks for that when software was installed. Without the native
 * launcher of Eclipse nobody waits for the exit code that would say so; the start script and inkanw.exe tell where they lie instead.
 */
record Relaunch(List<String> command) {

    private static final String LAUNCHER = "inkan.launcher";
    /** The arguments this process was started with, one a line. */
    private static final String ARGUMENTS = "eclipse.commands";
    private static final String WORKBENCH = "workbench";

    /** Empty where nobody told how to start: then the exit code has to do. */
    static Optional<Relaunch> of(UnaryOperator<String> property) {
        String launcher = property.apply(LAUNCHER);
        if (launcher == null || launcher.isBlank()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(launcher, WORKBENCH));
        String arguments = property.apply(ARGUMENTS);
        if (arguments != null) {
            arguments.lines().filter(each -> !each.isEmpty() && !each.equals(WORKBENCH)).forEach(command::add);
        }
        return Optional.of(new Relaunch(List.copyOf(command)));
    }

    /** The workspace and the bundles are still in use until the very end. */
    void whenThisHasEnded() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::start, "Inkan starts again"));
    }

    private void start() {
        try {
            new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            // The log is closed and the window gone; what is left is the standard error of the process.
            throw new UncheckedIOException(e);
        }
    }
}
