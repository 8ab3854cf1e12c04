package org.inkan.trust.ui.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.io.PkiWriter;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;

/**
 * The folder {@code trust} of a fleet: certificates and lists that a person put there, a file each. Roots among them are
 * trusted by the fleet, so each addition is in the audit log, before the file. Stateless.
 */
public final class TrustFiles {

    private static final String FOLDER = "trust";
    private static final int DIGITS = 12;
    private static final int LONGEST = 60;

    private final FleetFolder fleet;
    private final Clock clock;

    /** The folder of {@code fleet}; it is made when first needed. */
    public TrustFiles(FleetFolder fleet, Clock clock) {
        this.fleet = fleet;
        this.clock = clock;
    }

    /**
     * Adds everything in a bag; what is there already is left alone.
     *
     * @return how many files were written
     * @throws ProblemException if a file cannot be written; those before it stay
     */
    public int add(TrustBag bag, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, bag.certificates().size() + bag.crls().size());
        int written = 0;
        for (TrustItem.OfCertificate item : bag.certificates()) {
            written += write(name(item, PkiWriter.der(item.certificate())) + ".cer", PkiWriter.pem(item.certificate()), progress) ? 1 : 0;
        }
        for (TrustItem.OfCrl item : bag.crls()) {
            written += write(name(item, PkiWriter.der(item.crl())) + ".crl", PkiWriter.pem(item.crl()), progress) ? 1 : 0;
        }
        return written;
    }

    private boolean write(String name, byte[] content, SubMonitor progress) throws ProblemException {
        progress.checkCanceled();
        Path file = fleet.path().resolve(FOLDER).resolve(name);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw AtomicFiles.writeFailed(file, e);
            }
            AuditLog.open(fleet.path(), clock).append("trust.import", Map.of("file", FOLDER + "/" + name, "sha256", Sha256.hex(content)));
            AtomicFiles.write(file, content);
            progress.worked(1);
            return true;
        }
        progress.worked(1);
        return false;
    }

    /** A name that a person recognises and that no two certificates share; no sign in it means something to a file system. */
    private static String name(TrustItem item, byte[] der) {
        String safe = item.label().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        String start = safe.codePointCount(0, safe.length()) <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        return start + "-" + Sha256.hex(der).substring(0, DIGITS).toLowerCase(Locale.ROOT);
    }
}
