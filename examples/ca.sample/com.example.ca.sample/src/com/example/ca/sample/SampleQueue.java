package com.example.ca.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;

/** The capability of approving: what waits is what has no decision yet. */
record SampleQueue(SampleAuthority authority, Path requests) implements PendingQueue {

    private static final long LIMIT = 1 << 20;

    @Override
    public List<PendingRequest> list(IProgressMonitor monitor) throws ProblemException {
        if (!Files.isDirectory(requests)) {
            return List.of();
        }
        List<PendingRequest> waiting = new ArrayList<>();
        try (Stream<Path> folders = Files.list(requests)) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("request.req"))).toList()) {
                SubMonitor.convert(monitor).checkCanceled();
                if (authority.outcome(folder.getFileName().toString()) instanceof EnrollmentOutcome.Pending) {
                    waiting.add(read(folder));
                }
            }
        } catch (IOException e) {
            throw SampleProblem.FAILED.at(requests.toString(), e.getMessage());
        }
        waiting.sort(Comparator.comparing(PendingRequest::submittedAt));
        return waiting;
    }

    @Override
    public EnrollmentOutcome approve(String requestId, IProgressMonitor monitor) throws ProblemException {
        return authority.sign(requestId, SubMonitor.convert(monitor));
    }

    @Override
    public EnrollmentOutcome deny(String requestId, String reason, IProgressMonitor monitor) throws ProblemException {
        return authority.deny(requestId, reason);
    }

    private static PendingRequest read(Path folder) throws ProblemException, IOException {
        Path request = folder.resolve("request.req");
        Instant submitted = Files.getLastModifiedTime(request).toInstant();
        return new PendingRequest(folder.getFileName().toString(), Files.readString(folder.resolve("template.txt")), submitted,
                CertificationRequest.parse(AtomicFiles.read(request, LIMIT)));
    }
}
