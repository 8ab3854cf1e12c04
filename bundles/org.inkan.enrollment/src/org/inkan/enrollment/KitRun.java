package org.inkan.enrollment;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.KitSigner;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;

/**
 * Builds the kits of several hosts as one step: lock, sign, write, record. One host that fails does not stop the
 * others. Safe for use by a job.
 */
public final class KitRun {

    private static final Texts TEXTS = Texts.beside(KitRun.class);

    private final FleetFolder folder;
    private final CredentialPrompt secrets;
    private final Clock clock;

    /** Kits of {@code folder}; {@code secrets} gives the password of PFX files where a private key goes into a kit. */
    public KitRun(FleetFolder folder, CredentialPrompt secrets, Clock clock) {
        this.folder = folder;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The kit of one host.
     *
     * @param file    the zip file; empty if there is a problem
     * @param problem why there is none
     */
    public record Built(String host, Optional<Path> file, Optional<Problem> problem) {
    }

    /**
     * What a run made.
     *
     * @param signer SHA-256 of the certificate that signs the kits, for the person at the host to compare
     */
    public record Outcome(String signer, List<Built> kits) {

        /** Copies the list. */
        public Outcome {
            kits = List.copyOf(kits);
        }
    }

    /**
     * Builds the kits.
     *
     * @param hosts names or patterns; empty for every host of the fleet
     * @throws ProblemException       if a name fits no host, no password was given, or the fleet is locked or cannot be read
     * @throws OperationCanceledException after a cancel; kits built until then stay
     */
    public Outcome run(List<String> hosts, IProgressMonitor monitor) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            Fleet fleet = InventoryStore.open(folder).load();
            List<Host> chosen = hosts.isEmpty() ? HostQuery.all().in(fleet).toList() : HostQuery.named(fleet, hosts);
            KitSigner signer = newSigner(folder, clock);
            boolean protects = chosen.stream().anyMatch(new KitBuilding(context(signer, Optional.empty()))::needsPassword);
            Optional<Secret> password = protects ? Optional.of(password()) : Optional.empty();
            try {
                return build(chosen, new KitBuilding(context(signer, password)), signer.fingerprint(), monitor);
            } finally {
                password.ifPresent(Secret::close);
            }
        }
    }

    private Outcome build(List<Host> hosts, KitBuilding building, String signer, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, hosts.size());
        List<Built> kits = new ArrayList<>();
        try {
            for (Host host : hosts) {
                progress.split(1).subTask(host.getName());
                kits.add(build(host, building));
            }
        } finally {
            long built = kits.stream().filter(kit -> kit.file().isPresent()).count();
            AuditLog.open(folder.path(), clock).append("kit.build", Map.of("kits", String.valueOf(built), "signer", signer));
        }
        return new Outcome(signer, kits);
    }

    private static Built build(Host host, KitBuilding building) {
        try {
            return new Built(host.getName(), Optional.of(building.build(host)), Optional.empty());
        } catch (ProblemException e) {
            return new Built(host.getName(), Optional.empty(), Optional.of(e.problem()));
        }
    }

    private Secret password() throws ProblemException {
        return secrets.ask(new CredentialRequest("pfx/password", TEXTS.text("KitRun_password"), true))
                .filter(secret -> !secret.isEmpty()).orElseThrow(() -> EnrollmentCode.NO_PASSWORD.problem("").exception());
    }

    private EnrollmentContext context(KitSigner signer, Optional<Secret> password) {
        PfxPasswords passwords = host -> Secret.of(password
                .orElseThrow(() -> EnrollmentCode.NO_PASSWORD.problem(host).exception()).characters());
        return new EnrollmentContext(folder, new NoAuthority(), Optional.empty(), passwords, new OpsMgrHostKits(signer, clock, folder), clock);
    }

    /** A signer for the kits of one run; nobody keeps its key. */
    public static KitSigner newSigner(FleetFolder folder, Clock clock) throws ProblemException {
        try {
            return KitSigner.selfSigned(KeyPairSource.direct(KeyParameters.rsa(2048)).next(),
                    "Inkan " + folder.path().getFileName(), clock.instant(), new SecureRandom());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
