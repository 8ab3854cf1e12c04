package org.inkan.inventory.ui.list;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;

/**
 * The bytes of a list. They are read once, so that what was looked at is what is imported.
 *
 * @param file    where they come from; empty for a text that was pasted
 * @param content never changed
 */
public record HostList(Optional<Path> file, byte[] content) {

    /** As on the command line: a larger file is the wrong file. */
    private static final long LIMIT = 512L << 20;
    /** A pasted text has to be in a file before a command can read it. */
    private static final String PASTED = "pasted.csv";

    /**
     * Reads a file.
     *
     * @throws ProblemException if it cannot be read
     */
    public static HostList read(Path file) throws ProblemException {
        return new HostList(Optional.of(file), AtomicFiles.read(file, LIMIT));
    }

    /** A text from the clipboard. */
    public static HostList pasted(String text) {
        return new HostList(Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Name for findings and the audit log. */
    public String name() {
        return file.map(Path::getFileName).map(Path::toString).orElse(PASTED);
    }

    String argument() {
        return file.map(Path::toString).orElse(PASTED);
    }
}
