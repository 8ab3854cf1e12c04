package org.inkan.ca.embedded.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.embedded.internal.store.RequestState;
import org.inkan.ca.embedded.internal.store.RequestTable;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.ca.embedded.internal.store.StoredText;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.x509.X509Names;

/**
 * Takes requests in and answers for them. The order is always: decide, store durably, then answer; a certificate that
 * was signed but not stored is never seen by anybody.
 */
final class Enrollment {

    private final CaStore store;
    private final Issuer issuer;
    private final Outcomes outcomes;
    private final Clock clock;
    /** Client keys being worked on, so that two submits with one key at the same time make one certificate. */
    private final Map<String, CompletableFuture<Void>> inFlight = new ConcurrentHashMap<>();

    Enrollment(CaStore store, Issuer issuer, Outcomes outcomes, Clock clock) {
        this.store = store;
        this.issuer = issuer;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor);
        byte[] digest = RequestDigest.of(request);
        String key = request.clientRequestKey();
        CompletableFuture<Void> mine = new CompletableFuture<>();
        for (CompletableFuture<Void> other = inFlight.putIfAbsent(key, mine); other != null;) {
            other.join();
            other = inFlight.putIfAbsent(key, mine);
        }
        try {
            progress.checkCanceled();
            Optional<StoredRequest> known = store.byClientKey(key);
            return outcomes.of(known.isPresent() ? same(known.get(), digest) : decide(request, digest));
        } finally {
            inFlight.remove(key, mine);
            mine.complete(null);
        }
    }

    EnrollmentOutcome poll(String requestId) throws ProblemException {
        return outcomes.of(find(requestId));
    }

    EnrollmentOutcome approve(String requestId) throws ProblemException {
        StoredRequest waiting = find(requestId);
        if (waiting.state() == RequestState.ISSUED) {
            return outcomes.of(waiting);
        }
        requirePending(waiting);
        StoredRequest decided = switch (issuer.judgeApproved(waiting, clock.instant())) {
            case Judgement.Sign sign -> issued(waiting, sign);
            case Judgement.Refuse refuse -> denied(waiting, refuse.code(), refuse.reason(), refuse.remedy());
            case Judgement.Wait wait -> waiting;
        };
        return finish(decided, decided.state() == RequestState.ISSUED ? "ca.approve" : "ca.deny");
    }

    EnrollmentOutcome deny(String requestId, String words) throws ProblemException {
        StoredRequest waiting = find(requestId);
        requirePending(waiting);
        Text reason = words.isBlank() ? EmbeddedProblem.text("Enrollment_denied_what")
                : EmbeddedProblem.text("Enrollment_deniedBecause_what", words.strip());
        return finish(denied(waiting, HResult.ADMIN_DENIED_REQUEST, reason,
                EmbeddedProblem.text("Enrollment_denied_next")), "ca.deny");
    }

    /** Another manager may have decided meanwhile; then that decision counts. */
    private EnrollmentOutcome finish(StoredRequest decided, String action) throws ProblemException {
        store.write(session -> RequestTable.decide(session, decided) ? List.of(Events.of(action, decided)) : List.of());
        return outcomes.of(find(Long.toString(decided.id())));
    }

    private StoredRequest decide(EnrollmentRequest request, byte[] digest) throws ProblemException {
        Instant now = clock.instant();
        Judgement judgement = issuer.judge(request, now);
        StoredRequest fresh = new StoredRequest(store.nextRequestId(), request.clientRequestKey(), digest,
                request.csr().encoded(), request.templateName().orElse(""), now, RequestState.PENDING, 0, "", null, null,
                X509Names.display(request.csr().subject()), now, Instant.EPOCH);
        StoredRequest row = switch (judgement) {
            case Judgement.Sign sign -> issued(fresh, sign);
            case Judgement.Wait wait -> waiting(fresh, wait);
            case Judgement.Refuse refuse -> denied(fresh, refuse.code(), refuse.reason(), refuse.remedy());
        };
        store.write(session -> {
            RequestTable.insert(session, row);
            return List.of(Events.of(Events.action(row.state()), row));
        });
        return row;
    }

    private static StoredRequest same(StoredRequest known, byte[] digest) throws ProblemException {
        if (!Arrays.equals(known.digest(), digest)) {
            throw EmbeddedProblem.KEY_REUSED.at(known.clientKey(), known.clientKey(), known.id());
        }
        return known;
    }

    private StoredRequest find(String requestId) throws ProblemException {
        Optional<StoredRequest> found = requestId.matches("[0-9]{1,18}") ? store.byId(Long.parseLong(requestId))
                : Optional.empty();
        return found.orElseThrow(() -> EmbeddedProblem.UNKNOWN_REQUEST.at(requestId, requestId));
    }

    private static void requirePending(StoredRequest row) throws ProblemException {
        if (row.state() != RequestState.PENDING) {
            throw EmbeddedProblem.NOT_PENDING.at(Long.toString(row.id()), row.id());
        }
    }

    private StoredRequest issued(StoredRequest row, Judgement.Sign sign) throws ProblemException {
        X509Certificate certificate = sign.certificate();
        try {
            return new StoredRequest(row.id(), row.clientKey(), row.digest(), row.csr(), sign.template(), row.submittedAt(),
                    RequestState.ISSUED, 0, "", certificate.getSerialNumber(), certificate.getEncoded(),
                    X509Names.display(certificate.getSubjectX500Principal()), clock.instant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateEncodingException e) {
            throw EmbeddedProblem.SIGNED_DIFFERS.because(e, row.subject());
        }
    }

    private static StoredRequest waiting(StoredRequest row, Judgement.Wait wait) {
        return new StoredRequest(row.id(), row.clientKey(), row.digest(), row.csr(), wait.template(), row.submittedAt(),
                RequestState.PENDING, 0, StoredText.write(wait.state(), Text.literal("")), null, null, row.subject(),
                row.decidedAt(), row.notAfter());
    }

    private StoredRequest denied(StoredRequest row, int code, Text reason, Text remedy) {
        return new StoredRequest(row.id(), row.clientKey(), row.digest(), row.csr(), row.template(), row.submittedAt(),
                RequestState.DENIED, code, StoredText.write(reason, remedy), null, null, row.subject(), clock.instant(),
                row.notAfter());
    }
}
