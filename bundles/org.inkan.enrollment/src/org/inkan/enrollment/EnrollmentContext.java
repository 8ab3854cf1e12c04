package org.inkan.enrollment;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.key.KeyPairSource;

/**
 * Everything a run works with. The caller holds the folder's lock and closes the CA.
 *
 * @param folder    the fleet
 * @param authority where requests go; used by several threads
 * @param keys      key pairs, if the run shall not make its own pool
 * @param passwords passwords of the PFX files; asked in PFX mode only
 * @param kits      builder of the kits
 */
public record EnrollmentContext(FleetFolder folder, CertificationAuthority authority, Optional<KeyPairSource> keys,
        PfxPasswords passwords, HostKits kits, Clock clock) {

    /** Checks for null. */
    public EnrollmentContext {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(authority);
        Objects.requireNonNull(keys);
        Objects.requireNonNull(passwords);
        Objects.requireNonNull(kits);
        Objects.requireNonNull(clock);
    }
}
