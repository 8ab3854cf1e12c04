package org.inkan.host;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which file names a kit may hold. A kit is unpacked on Windows by Explorer or {@code Expand-Archive}, so names
 * follow the Win32 rules ("Naming Files, Paths, and Namespaces"): no reserved device names, no trailing dot or
 * blank, no characters of {@code <>:"|?*\} and no control characters; two names must not differ only in case or in
 * Unicode composition. Japanese names are fine.
 */
public final class KitPaths {
    private static final int LONGEST_PATH = 180;
    private static final int LONGEST_PART_BYTES = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern DEVICE = Pattern
            .compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(\\..*)?");

    private KitPaths() {
    }

    /** Why a path must not be in a kit, as a stable word for messages; empty when it is fine. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return Optional.of("length");
        }
        if (path.startsWith("/") || path.endsWith("/")) {
            return Optional.of("absolute");
        }
        for (String part : path.split("/", -1)) {
            Optional<String> fault = partFault(part);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> partFault(String part) {
        if (part.isEmpty() || part.equals(".") || part.equals("..")) {
            return Optional.of("traversal");
        }
        if (FORBIDDEN.matcher(part).find()) {
            return Optional.of("character");
        }
        if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
            return Optional.of("edge");
        }
        if (DEVICE.matcher(part.strip()).matches()) {
            return Optional.of("device");
        }
        return part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART_BYTES ? Optional.of("length")
                : Optional.empty();
    }

    /** The form in which Windows considers two paths the same. */
    static String collisionKey(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
