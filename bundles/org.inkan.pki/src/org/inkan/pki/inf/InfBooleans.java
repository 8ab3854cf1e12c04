package org.inkan.pki.inf;

import java.util.Locale;
import java.util.Optional;

/** Boolean values of INF files. */
final class InfBooleans {

    private InfBooleans() {
    }

    static Optional<Boolean> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "on" -> Optional.of(Boolean.TRUE);
            case "false", "no", "0", "off" -> Optional.of(Boolean.FALSE);
            default -> Optional.empty();
        };
    }
}
