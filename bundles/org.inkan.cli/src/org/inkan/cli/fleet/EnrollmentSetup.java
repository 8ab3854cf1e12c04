package org.inkan.cli.fleet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentContext;
import org.inkan.enrollment.KitRun;
import org.inkan.enrollment.OpsMgrHostKits;
import org.inkan.enrollment.PfxPasswords;
import org.inkan.host.KitSigner;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.key.KeyPairPool;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;

/** Brings together what a run of the enrollment needs: keys, passwords, kits and the CA. */
final class EnrollmentSetup implements AutoCloseable {

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

    EnrollmentContext context() {
        return context;
    }

    /** For keys made on the hosts. */
    static EnrollmentSetup hostKeys(CliSession session, FleetFolder folder, CertificationAuthority authority)
            throws ProblemException {
        KitSigner signer = KitRun.newSigner(folder, session.clock());
        return new EnrollmentSetup(context(session, folder, authority, Optional.empty(), Optional.empty(), signer),
                Optional.empty(), Optional.empty(), signer);
    }

    /** For keys made here by {@code jobs} workers; asks for the password of the PFX files first. */
    static EnrollmentSetup pfx(CliSession session, CredentialPrompt secrets, FleetFolder folder,
            CertificationAuthority authority, KeyParameters parameters, int jobs) throws ProblemException {
        Secret password = password(secrets);
        KitSigner signer = KitRun.newSigner(folder, session.clock());
        KeyPairPool pool = new KeyPairPool(parameters, jobs, jobs * AHEAD_PER_WORKER);
        return new EnrollmentSetup(context(session, folder, authority, Optional.of(pool), Optional.of(password), signer),
                Optional.of(pool), Optional.of(password), signer);
    }

    private static Secret password(CredentialPrompt secrets) throws ProblemException {
        return secrets
                .ask(new CredentialRequest("pfx/password", TEXTS.text("EnrollmentSetup_password"), true))
                .filter(secret -> !secret.isEmpty())
                .orElseThrow(() -> Problem.of("CLI-030", TEXTS, "EnrollmentSetup_noPassword", "").exception());
    }

    /** SHA-256 of the certificate that signs the kits, for the person at the host to compare. */
    String signer() throws ProblemException {
        return signer.fingerprint();
    }

    /** The template to use: the one named, or the only one the CA publishes. */
    static String template(CertificationAuthority authority, String named) throws ProblemException {
        Optional<TemplatePublishing> publishing = authority.capability(TemplatePublishing.class);
        Set<String> published = publishing.isPresent() ? publishing.get().published(new NullProgressMonitor())
                : Set.of();
        if (named != null) {
            // Before any host is touched: the CA would refuse every one of their requests.
            if (publishing.isPresent() && published.stream().noneMatch(named::equalsIgnoreCase)) {
                throw Problem.of("CLI-035", TEXTS, "EnrollmentSetup_unpublished", named, named, String.join(", ", published)).exception();
            }
            return named;
        }
        if (published.size() != 1) {
            throw Problem.of("CLI-031", TEXTS, "EnrollmentSetup_template", "", String.join(", ", published))
                    .exception();
        }
        return List.copyOf(published).getFirst();
    }

    private static EnrollmentContext context(CliSession session, FleetFolder folder, CertificationAuthority authority,
            Optional<KeyPairSource> keys, Optional<Secret> password, KitSigner signer) {
        PfxPasswords passwords = host -> Secret.of(password
                .orElseThrow(() -> Problem.of("CLI-030", TEXTS, "EnrollmentSetup_noPassword", host).exception())
                .characters());
        return new EnrollmentContext(folder, authority, keys, passwords,
                new OpsMgrHostKits(signer, session.clock()), session.clock());
    }

    @Override
    public void close() {
        pool.ifPresent(KeyPairPool::close);
        password.ifPresent(Secret::close);
    }
}
