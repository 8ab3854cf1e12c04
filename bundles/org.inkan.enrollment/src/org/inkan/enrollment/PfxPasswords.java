package org.inkan.enrollment;

import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;

/**
 * The passwords that protect keys made here, in the PFX and on the disk until it is built. Called from several
 * threads; the caller closes what it gets. The same host must get the same password again after an interruption.
 */
@FunctionalInterface
public interface PfxPasswords {

    /** The password for one host, by its full computer name. */
    Secret forHost(String host) throws ProblemException;

    /** One password for all hosts; {@code password} is copied and stays the caller's. */
    static PfxPasswords same(Secret password) {
        return host -> Secret.of(password.characters());
    }
}
