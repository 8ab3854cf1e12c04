package org.inkan.ca.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.embedded.internal.EmbeddedAuthority;
import org.inkan.ca.embedded.internal.Issuer;
import org.inkan.ca.embedded.internal.TemplateFolder;
import org.inkan.ca.embedded.internal.keys.CaCreation;
import org.inkan.ca.embedded.internal.keys.CaFolder;
import org.inkan.ca.embedded.internal.keys.CaKeys;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.AuditCatchUp;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.Thumbprints;

/**
 * The embedded authority: created in the fleet's {@code ca} folder when it is first opened. One process at a time may
 * have it open; a second one is told who holds the lock.
 */
public final class EmbeddedBackend implements CaBackend {

    /** Id of the back end in {@code connections.json}. */
    public static final String ID = "org.inkan.ca.embedded";

    private static final Texts TEXTS = Texts.beside(EmbeddedBackend.class);

    @Override
    public Text label() {
        return TEXTS.text("EmbeddedBackend_label");
    }

    @Override
    public Text description() {
        return TEXTS.text("EmbeddedBackend_description");
    }

    @Override
    public List<OptionDescriptor> options() {
        return EmbeddedOptions.descriptors();
    }

    @Override
    public CertificationAuthority open(BackendContext context) throws ProblemException {
        EmbeddedOptions options = EmbeddedOptions.of(context);
        CaFolder folder = new CaFolder(context.fleetDir().resolve("ca"));
        if (folder.complete()) {
            return open(folder, Optional.empty(), options, context);
        }
        refuseForeignDatabase(folder);
        // Before anything is made: whoever does not answer, or ends the program instead, leaves nothing behind.
        try (Secret passphrase = CaKeys.ask(context.credentials(), folder.path().toString(), true)) {
            return open(folder, Optional.of(passphrase), options, context);
        }
    }

    private static CertificationAuthority open(CaFolder folder, Optional<Secret> passphrase, EmbeddedOptions options,
            BackendContext context) throws ProblemException {
        FolderLock lock = lock(folder.path());
        try {
            if (passphrase.isPresent() && !folder.complete()) {
                refuseForeignDatabase(folder);
                new CaCreation(folder, options.profile()).run(passphrase.get(), context.clock().instant());
            }
            return open(folder, lock, options, context);
        } catch (ProblemException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public boolean isNew(BackendContext context) {
        return !new CaFolder(context.fleetDir().resolve("ca")).complete();
    }

    private static CertificationAuthority open(CaFolder folder, FolderLock lock, EmbeddedOptions options,
            BackendContext context) throws ProblemException {
        CaIdentity identity = folder.identity();
        String shortId = Thumbprints.sha1Hex(identity.chain().getFirst()).substring(0, 8).toLowerCase(Locale.ROOT);
        AuditLog audit = AuditLog.open(context.fleetDir(), context.clock());
        CaStore store = CaStore.open(folder.path(), new AuditCatchUp(context.fleetDir(), audit, shortId));
        try {
            // an empty store is a new authority, or one whose process was killed before it could tell of itself
            store.tellFirst(new AuditEvent("ca.create", Map.of("name", identity.name())));
        } catch (ProblemException | RuntimeException e) {
            store.close();
            throw e;
        }
        return new EmbeddedAuthority(folder, store, lock, new CaKeys(folder, context.credentials()), identity,
                new TemplateFolder(context.fleetDir().resolve("templates")),
                new Issuer.Points(options.crl(), options.caIssuers(), options.ocsp()),
                Duration.ofDays(options.crlDays()), context.clock());
    }

    /** A database beside an incomplete authority belongs to nothing that was ever handed out. */
    private static void refuseForeignDatabase(CaFolder folder) throws ProblemException {
        Path database = folder.path().resolve("ca.mv.db");
        if (Files.exists(database)) {
            throw EmbeddedProblem.CA_FILES.at(database.toString());
        }
    }

    private static FolderLock lock(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(folder, e);
        }
        return FolderLock.acquire(folder);
    }
}
