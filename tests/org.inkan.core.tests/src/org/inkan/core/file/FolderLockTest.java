package org.inkan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.inkan.core.problem.ProblemException;
import org.inkan.testkit.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer per folder, inside one process and between two. */
class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void anotherProcessIsToldWhoHoldsTheFolderAndMayHaveItAfterwards() throws Exception {
        try (FolderLock lock = FolderLock.acquire(folder)) {
            String told = answerOfAnotherProcess();
            assertTrue(told.startsWith("CORE-010 ") && told.contains("Process " + ProcessHandle.current().pid() + " "), told);
            assertTrue(told.endsWith("もう一度実行してください。"), told);
        }
        assertEquals("locked", answerOfAnotherProcess());
    }

    @Test
    void aRefusedSecondAttemptOfTheSameProcessLeavesTheFolderLocked() throws Exception {
        // POSIX: closing any descriptor of a file ends all locks this process has on it.
        try (FolderLock lock = FolderLock.acquire(folder)) {
            for (Path name : List.of(folder, folder.resolve("../" + folder.getFileName()))) {
                ProblemException refused = assertThrows(ProblemException.class, () -> FolderLock.acquire(name));
                assertEquals("CORE-010", refused.problem().code());
                assertTrue(refused.problem().why().in(Locale.ENGLISH).contains(String.valueOf(ProcessHandle.current().pid())));
            }
            assertTrue(answerOfAnotherProcess().startsWith("CORE-010 "), "the refusal must not give the lock away");
        }
        FolderLock.acquire(folder).close();
    }

    @Test
    void theLockOfAProcessThatWasKilledMeansNothing() throws Exception {
        Process other = other();
        try (BufferedReader out = out(other)) {
            assertEquals("locked", out.readLine());
            ProblemException refused = assertThrows(ProblemException.class, () -> FolderLock.acquire(folder));
            assertTrue(refused.problem().why().in(Locale.ENGLISH).contains("Process " + other.pid() + " "));
            other.destroyForcibly();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        }
        FolderLock.acquire(folder).close();
    }

    @Test
    void aFolderThatIsNotThereIsAProblemAndNotRemembered() throws Exception {
        Path absent = folder.resolve("absent");
        assertThrows(ProblemException.class, () -> FolderLock.acquire(absent));
        Files.createDirectory(absent);
        FolderLock.acquire(absent).close();
    }

    private String answerOfAnotherProcess() throws Exception {
        Process other = other();
        try (BufferedReader out = out(other)) {
            String line = out.readLine();
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
            return line;
        }
    }

    private Process other() throws IOException {
        return ForkedJvm.of(LockingProcess.class, List.of(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static BufferedReader out(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
