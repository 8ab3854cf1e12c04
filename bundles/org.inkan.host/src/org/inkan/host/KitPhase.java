package org.inkan.host;

import java.util.Locale;
import java.util.Optional;

/** What a kit does on the host. */
public enum KitPhase {
    /** Makes the key and the certificate request on the host. */
    REQUEST,
    /** Trusts the chain, binds the certificate, registers it and proves that it was loaded. */
    INSTALL;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word back; exact match only. */
    public static Optional<KitPhase> ofWord(String word) {
        for (KitPhase phase : values()) {
            if (phase.word().equals(word)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
