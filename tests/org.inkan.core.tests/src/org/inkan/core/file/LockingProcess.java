package org.inkan.core.file;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.inkan.core.problem.ProblemException;

/** The other process of {@link FolderLockTest}: takes the lock, says so, and holds it until its input ends. */
final class LockingProcess {

    private LockingProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (FolderLock lock = FolderLock.acquire(Path.of(arguments[0]))) {
            out.println("locked");
            System.in.readAllBytes();
        } catch (ProblemException e) {
            out.println(e.problem().code() + " " + e.problem().why().in(Locale.ENGLISH) + " " + e.problem().next().in(Locale.JAPANESE));
        }
    }
}
