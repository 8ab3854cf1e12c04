package org.inkan.core.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * File names that work on Windows and Linux alike, made from any text. Rules: "Naming Files, Paths, and
 * Namespaces" of the Win32 documentation. Stateless.
 */
public final class SafeNames {

    /** Leaves room for a suffix below the usual limit of 255 bytes. */
    private static final int MAX_BYTES = 180;
    private static final int LONGEST_DEVICE = 4;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private SafeNames() {
    }

    /**
     * A single path element for {@code name}: lower case (two hosts whose names differ in case are one host), NFC,
     * without separators, control characters, device names or dots at the end. Names that are already safe keep
     * their form; a name that had to be changed gets a hash at the end so that two names never share a file.
     */
    public static String fileName(String name) {
        if (isPlain(name)) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder safe = new StringBuilder();
        plain.codePoints().forEach(c -> safe.appendCodePoint(allowed(c) ? c : '_'));
        while (!safe.isEmpty() && (safe.charAt(safe.length() - 1) == '.' || safe.charAt(safe.length() - 1) == ' ')) {
            safe.setLength(safe.length() - 1);
        }
        boolean device = RESERVED.contains(safe.toString().split("\\.", 2)[0]);
        String result = device || safe.isEmpty() || safe.charAt(0) == '.' ? "_" + safe : safe.toString();
        String cut = cut(result);
        return cut.equals(plain) ? cut : cut + "~" + Integer.toHexString(plain.hashCode());
    }

    /** Almost every host: letters a to z, digits, hyphens and dots between them, and too long for a device. */
    private static boolean isPlain(String name) {
        int first = name.indexOf('.');
        boolean shape = (first < 0 ? name.length() : first) > LONGEST_DEVICE && name.length() <= MAX_BYTES && !name.endsWith(".");
        for (int i = 0; shape && i < name.length(); i++) {
            char c = name.charAt(i);
            shape = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
        }
        return shape;
    }

    /** Whether {@code element} can be a file name inside an archive: one element, not special on any system. */
    public static boolean isSafeElement(String element) {
        return !element.isEmpty() && !element.endsWith(".") && !element.endsWith(" ")
                && element.codePoints().allMatch(SafeNames::allowed)
                && !RESERVED.contains(element.toLowerCase(Locale.ROOT).split("\\.", 2)[0]);
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c != 0x7F && "<>:\"/\\|?*".indexOf(c) < 0 && Character.isDefined(c)
                && Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE;
    }

    private static String cut(String name) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > MAX_BYTES) {
                break;
            }
            kept.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return kept.toString();
    }
}
