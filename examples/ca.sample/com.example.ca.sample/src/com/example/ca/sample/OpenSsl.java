package com.example.ca.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;

/**
 * {@code openssl ca} in the folder of the authority.
 *
 * @param encrypted whether the key of the authority has a passphrase
 */
record OpenSsl(Path folder, String config, String days, boolean encrypted, CredentialPrompt credentials) {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final long TICK = 50;

    /** Signs a request; the certificate is complete when this returns. */
    void sign(Path request, Path certificate, SubMonitor monitor) throws ProblemException {
        List<String> command = new ArrayList<>(List.of("openssl", "ca", "-batch", "-notext", "-config", config, "-days", days,
                "-in", request.toString(), "-out", certificate.toString()));
        if (encrypted) {
            // Other users can read the arguments of a process, and its environment outlives the call.
            command.addAll(List.of("-passin", "stdin"));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        try {
            Process process = builder.start();
            try {
                finish(process, monitor);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw SampleProblem.NO_PROGRAM.at(folder.toString(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private void finish(Process process, SubMonitor monitor) throws ProblemException, IOException, InterruptedException {
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> process.inputReader(StandardCharsets.UTF_8).lines()
                .reduce("", (all, line) -> (all + "\n" + line).substring(Math.max(0, all.length() - 2000))));
        try (OutputStream input = process.getOutputStream()) {
            if (encrypted) {
                input.write(passphrase());
            }
        }
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!process.waitFor(TICK, TimeUnit.MILLISECONDS)) {
            monitor.checkCanceled();
            if (System.nanoTime() > end) {
                throw SampleProblem.NO_ANSWER.at(folder.toString());
            }
        }
        if (process.exitValue() != 0) {
            throw SampleProblem.FAILED.at(folder.toString(), said.join().strip());
        }
    }

    private byte[] passphrase() throws ProblemException {
        CredentialRequest question = new CredentialRequest("ca.sample/passphrase",
                SampleProblem.TEXTS.text("OpenSsl_passphrase", folder), false);
        try (Secret answer = credentials.ask(question).orElseThrow(() -> SampleProblem.PASSPHRASE.at(folder.toString()))) {
            char[] characters = answer.characters();
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
            Arrays.fill(characters, '\0');
            return Arrays.copyOf(bytes.array(), bytes.limit());
        }
    }
}
