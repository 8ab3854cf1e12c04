package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.Request;
import org.inkan.inventory.model.RequestState;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.inkan.pki.x509.Thumbprints;

/**
 * Writes what a run achieves into inventory and audit log. The inventory is saved now and then only, so that a long
 * run does not write it once per host; after a kill the artefacts tell what is missing in it.
 */
final class RunRecord {

    private static final long SECOND = 1_000_000_000L;

    private final EnrollmentContext context;
    private final EnrollmentOptions options;
    private final Fleet fleet;
    private final InventoryStore store;
    private final AuditLog audit;
    private final Map<String, Host> hosts = new HashMap<>();
    private long lastSave = System.nanoTime();
    private long saveCost = SECOND / 4;
    private boolean dirty;
    private Set<String> published;

    RunRecord(Fleet fleet, EnrollmentContext context, EnrollmentOptions options) {
        this.fleet = fleet;
        this.context = context;
        this.options = options;
        this.store = InventoryStore.open(context.folder());
        this.audit = AuditLog.open(context.folder().path(), context.clock());
        HostQuery.all().in(fleet).forEach(host -> hosts.put(host.getName(), host));
    }

    void add(List<HostResult> batch) throws ProblemException {
        if (batch.isEmpty()) {
            return;
        }
        Instant now = context.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        List<AuditEvent> events = new ArrayList<>();
        for (HostResult result : batch) {
            Host host = hosts.get(result.host());
            switch (result) {
                case HostResult.KitBuilt built -> events.add(kit(host, built, now));
                case HostResult.Ready ready -> events.add(ready(host, ready, now));
                case HostResult.Pending pending -> events.add(pending(host, pending, now));
                case HostResult.Failed failed -> events.add(failed(host, failed, now));
            }
        }
        audit.appendAll(events);
        dirty = true;
        long tick = System.nanoTime();
        if (tick - lastSave > Math.max(5 * SECOND, 20 * saveCost)) {
            save();
        }
    }

    /** Adds what an earlier run finished without living to record it. */
    void reconcile(List<HostPlan> plans) throws ProblemException {
        List<HostResult> missing = new ArrayList<>();
        for (HostPlan plan : plans) {
            HostFiles files = new HostFiles(context.folder(), plan.host());
            boolean isDone = plan.stage() == Stage.READY;
            files.readCertificate().filter(c -> isDone && !isRecorded(hosts.get(plan.host()), c)).ifPresent(certificate -> {
                String key = files.readRequest().map(r -> HostWork.requestKey(r, options.template(), plan.denials()))
                        .orElse("");
                missing.add(new HostResult.Ready(plan.host(), key, "", certificate, ""));
            });
        }
        add(missing);
    }

    private static boolean isRecorded(Host host, X509Certificate certificate) {
        String serial = certificate.getSerialNumber().toString(16);
        return host.getCertificates().stream().anyMatch(c -> serial.equals(c.getSerial()));
    }

    void close() throws ProblemException {
        if (dirty) {
            save();
        }
    }

    private void save() throws ProblemException {
        long start = System.nanoTime();
        store.save(fleet);
        lastSave = System.nanoTime();
        saveCost = lastSave - start;
        dirty = false;
    }

    private AuditEvent kit(Host host, HostResult.KitBuilt built, Instant now) {
        template(host, now);
        return new AuditEvent("enroll.requestkit", Map.of("host", built.host()));
    }

    /** Before the first certificate the CA itself is the witness that it would issue one, if it tells what it publishes. */
    private void template(Host host, Instant now) {
        if (published == null) {
            published = published();
        }
        if (published.stream().anyMatch(options.template()::equalsIgnoreCase)) {
            Evidence.record(host, Step.A, StepState.DONE, now, "ca", options.template(), "");
        }
    }

    private Set<String> published() {
        try {
            Optional<TemplatePublishing> publishing = context.authority().capability(TemplatePublishing.class);
            return publishing.isPresent() ? publishing.get().published(new NullProgressMonitor()) : Set.of();
        } catch (ProblemException e) {
            // A CA that does not answer proves nothing; the hosts' own work has been done.
            return Set.of();
        }
    }

    private AuditEvent ready(Host host, HostResult.Ready ready, Instant now) {
        String serial = ready.certificate().getSerialNumber().toString(16);
        KeyMode mode = new HostFiles(context.folder(), ready.host()).hasKey() ? KeyMode.PFX : KeyMode.HOST;
        request(host, ready.requestKey(), ready.requestId(), RequestState.ISSUED, "", mode, now);
        certificate(host, ready, serial, mode);
        Role role = Role.of(host);
        String digest = Thumbprints.sha256Hex(ready.certificate()).toLowerCase(Locale.ROOT);
        Evidence.record(host, Step.A, StepState.DONE, now, "ca", options.template(), "");
        Evidence.record(host, ProcedureStep.CHAIN.letter(role), StepState.DONE, now, "file", "chain.p7b", "");
        Evidence.record(host, ProcedureStep.REQUEST.letter(role), StepState.DONE, now, "ca", serial, digest);
        return new AuditEvent("enroll.ready", Map.of("host", ready.host(), "serial", serial, "kit", ready.digest()));
    }

    private void certificate(Host host, HostResult.Ready ready, String serial, KeyMode mode) {
        Optional<Certificate> known = host.getCertificates().stream().filter(c -> serial.equals(c.getSerial())).findFirst();
        if (known.isPresent()) {
            return;
        }
        host.getCertificates().stream().filter(c -> c.getState() == CertificateState.CURRENT)
                .forEach(c -> c.setState(CertificateState.REPLACED));
        Certificate certificate = InventoryFactory.eINSTANCE.createCertificate();
        certificate.setSerial(serial);
        certificate.setThumbprint(Thumbprints.sha1Hex(ready.certificate()).toUpperCase(Locale.ROOT));
        certificate.setSubject(ready.certificate().getSubjectX500Principal().getName());
        certificate.setIssuer(ready.certificate().getIssuerX500Principal().getName());
        certificate.setNotBefore(ready.certificate().getNotBefore().toInstant());
        certificate.setNotAfter(ready.certificate().getNotAfter().toInstant());
        certificate.setKeyMode(mode);
        certificate.setRequestKey(ready.requestKey());
        certificate.setState(CertificateState.CURRENT);
        host.getCertificates().add(certificate);
    }

    private AuditEvent pending(Host host, HostResult.Pending pending, Instant now) {
        template(host, now);
        KeyMode mode = new HostFiles(context.folder(), pending.host()).hasKey() ? KeyMode.PFX : KeyMode.HOST;
        request(host, pending.requestKey(), pending.requestId(), RequestState.PENDING, "", mode, now);
        Evidence.record(host, ProcedureStep.REQUEST.letter(Role.of(host)), StepState.PENDING, now, "ca",
                pending.requestId(), "");
        return new AuditEvent("enroll.pending", Map.of("host", pending.host(), "request", pending.requestId()));
    }

    private AuditEvent failed(Host host, HostResult.Failed failed, Instant now) {
        String code = failed.problem().code();
        KeyMode mode = new HostFiles(context.folder(), failed.host()).hasKey() ? KeyMode.PFX : KeyMode.HOST;
        failed.requestKey()
                .ifPresent(key -> request(host, key, failed.requestId(), RequestState.DENIED, code, mode, now));
        Evidence.record(host, ProcedureStep.REQUEST.letter(Role.of(host)), StepState.FAILED, now,
                failed.requestKey().isPresent() ? "ca" : "run", code, "");
        return new AuditEvent("enroll.failed", Map.of("host", failed.host(), "code", code));
    }

    private void request(Host host, String key, String id, RequestState state, String detail, KeyMode mode, Instant now) {
        Request request = host.getRequests().stream().filter(r -> key.equals(r.getKey())).findFirst().orElse(null);
        if (request == null) {
            request = InventoryFactory.eINSTANCE.createRequest();
            request.setKey(key);
            request.setConnection(options.connection());
            request.setTemplate(options.template());
            request.setKeyMode(mode);
            request.setAt(now);
            host.getRequests().add(request);
        }
        request.setRequestId(id);
        request.setState(state);
        request.setDetail(detail.isEmpty() ? null : detail);
    }
}
