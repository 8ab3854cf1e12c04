package org.inkan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.inkan.cli.session.CliSession;

/** Keeps the technical details of a defect in a file, because a user cannot do anything with a stack trace. */
final class CrashReport {

    private CrashReport() {
    }

    /** @return the file, or empty when none could be written */
    static Optional<Path> write(Exception defect, CliSession session) {
        try {
            Path file = Files.createTempFile("inkan-error-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println(session.clock().instant());
                for (Throwable cause = defect; cause != null; cause = cause.getCause()) {
                    writer.println(cause);
                    for (StackTraceElement element : cause.getStackTrace()) {
                        writer.println("\tat " + element);
                    }
                }
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
