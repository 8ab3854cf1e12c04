package org.inkan.enrollment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.KitSigner;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.key.KeyPairPool;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;

/** Brings together what a run of the enrollment needs: keys, passwords, kits and the CA. */
public final class EnrollmentSetup implements AutoCloseable {

    private static final Texts TEXTS = Texts.beside(EnrollmentSetup.class);
    private static final int AHEAD_PER_WORKER = 4;

    private final EnrollmentContext context;
    private final Optional<KeyPairPool> pool;
    private final Optional<Secret> password;
    private final KitSigner signer;

    private EnrollmentSetup(EnrollmentContext context, Optional<KeyPairPool> pool, Optional<Secret> password,
            KitSigner signer) {
        this.signer = signer;
        this.context = context;
        this.pool = pool;
        this.password = password;
    }

    /** What an {@link EnrollmentRun} takes; valid until {@link #close}. */
    public EnrollmentContext context() {
        return context;
    }

    /** For keys made on the hosts. */
    public static EnrollmentSetup hostKeys(FleetFolder folder, Clock clock, CertificationAuthority authority)
            throws ProblemException {
        KitSigner signer = KitRun.newSigner(folder, clock);
        return new EnrollmentSetup(context(folder, clock, authority, Optional.empty(), Optional.empty(), signer),
                Optional.empty(), Optional.empty(), signer);
    }

    /** For keys made here by {@code jobs} workers; asks for the password of the PFX files first. */
    public static EnrollmentSetup pfx(FleetFolder folder, Clock clock, CredentialPrompt secrets,
            CertificationAuthority authority, KeyParameters parameters, int jobs) throws ProblemException {
        Secret password = password(secrets);
        KitSigner signer = KitRun.newSigner(folder, clock);
        KeyPairPool pool = new KeyPairPool(parameters, jobs, jobs * AHEAD_PER_WORKER);
        return new EnrollmentSetup(context(folder, clock, authority, Optional.of(pool), Optional.of(password), signer),
                Optional.of(pool), Optional.of(password), signer);
    }

    private static Secret password(CredentialPrompt secrets) throws ProblemException {
        return secrets
                .ask(new CredentialRequest("pfx/password", TEXTS.text("EnrollmentSetup_password"), true))
                .filter(secret -> !secret.isEmpty())
                .orElseThrow(() -> EnrollmentCode.NO_PASSWORD.problem("").exception());
    }

    /** SHA-256 of the certificate that signs the kits, for the person at the host to compare. */
    public String signer() throws ProblemException {
        return signer.fingerprint();
    }

    /** The template to use: the one named, or, for an empty name, the only one the CA publishes. */
    public static String template(CertificationAuthority authority, String named) throws ProblemException {
        Optional<TemplatePublishing> publishing = authority.capability(TemplatePublishing.class);
        Set<String> published = publishing.isPresent() ? publishing.get().published(new NullProgressMonitor())
                : Set.of();
        if (!named.isEmpty()) {
            // Before any host is touched: the CA would refuse every one of their requests.
            if (publishing.isPresent() && published.stream().noneMatch(named::equalsIgnoreCase)) {
                throw EnrollmentCode.UNPUBLISHED.problem(named, named, String.join(", ", published)).exception();
            }
            return named;
        }
        if (published.size() != 1) {
            throw EnrollmentCode.WHICH_TEMPLATE.problem("", String.join(", ", published))
                    .exception();
        }
        return List.copyOf(published).getFirst();
    }

    private static EnrollmentContext context(FleetFolder folder, Clock clock, CertificationAuthority authority,
            Optional<KeyPairSource> keys, Optional<Secret> password, KitSigner signer) {
        PfxPasswords passwords = host -> Secret.of(password
                .orElseThrow(() -> EnrollmentCode.NO_PASSWORD.problem(host).exception())
                .characters());
        return new EnrollmentContext(folder, authority, keys, passwords,
                new OpsMgrHostKits(signer, clock, folder), clock);
    }

    @Override
    public void close() {
        pool.ifPresent(KeyPairPool::close);
        password.ifPresent(Secret::close);
    }
}
