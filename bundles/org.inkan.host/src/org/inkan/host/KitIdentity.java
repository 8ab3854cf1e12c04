package org.inkan.host;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Which kit this is. The nonce makes every kit different, so that the result of another kit, another host or an
 * earlier run is refused when it comes back.
 *
 * @param host    full computer name the kit is for
 * @param phase   what it does
 * @param nonce   128 random bits as 32 lower-case hex digits
 * @param created when it was built; second precision is kept in files
 */
public record KitIdentity(String host, KitPhase phase, String nonce, Instant created) {
    /** Checks the form of the nonce. */
    public KitIdentity {
        Objects.requireNonNull(host);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(created);
        if (!nonce.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("A nonce is 32 lower-case hex digits");
        }
    }

    /** A new identity with a nonce from {@code random}. */
    public static KitIdentity fresh(String host, KitPhase phase, Instant created, SecureRandom random) {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        return new KitIdentity(host, phase, HexFormat.of().formatHex(nonce), created);
    }
}
