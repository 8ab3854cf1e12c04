package org.inkan.pki.io;

import java.util.Optional;

/** Where a reader gets a password from when a file turns out to need one. */
@FunctionalInterface
public interface PasswordSource {

    /** Never has a password; protected files give problem PKI-120. */
    PasswordSource NONE = forWhat -> Optional.empty();

    /**
     * The password; the caller owns the array and wipes it when it is done.
     *
     * @param forWhat name of the file
     * @return nothing when there is no password to be had
     */
    Optional<char[]> password(String forWhat);

    /** Always the same password. */
    static PasswordSource of(char[] password) {
        return forWhat -> Optional.of(password);
    }
}
