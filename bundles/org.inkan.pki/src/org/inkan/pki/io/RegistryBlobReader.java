package org.inkan.pki.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.problem.ProblemException;

/** Exports of {@code SystemCertificates} keys: each {@code Blob} value is one store element, {@code -} keys are deletions. */
final class RegistryBlobReader {

    private static final Pattern VALUE = Pattern.compile("^\\s*\"Blob\"=hex(?:\\([0-9a-f]+\\))?:(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("^\\s*\\[(-?)(.+)\\]\\s*$");

    private RegistryBlobReader() {
    }

    static List<PkiItem> read(String text, String name) throws ProblemException {
        List<PkiItem> items = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        int deletions = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher key = KEY.matcher(lines[i]);
            if (key.matches() && !key.group(1).isEmpty()) {
                deletions++;
            }
            Matcher value = VALUE.matcher(lines[i]);
            if (value.matches()) {
                int line = i + 1;
                StringBuilder hex = new StringBuilder(value.group(1).strip());
                // a backslash continues the value on the next line
                while (hex.length() > 0 && hex.charAt(hex.length() - 1) == '\\' && i + 1 < lines.length) {
                    hex.setLength(hex.length() - 1);
                    hex.append(lines[++i].strip());
                }
                items.addAll(SerializedStoreReader.blob(bytes(hex), name + ":" + line));
            }
        }
        if (deletions > 0) {
            items.add(new PkiItem.OtherItem(ItemReader.text("deletions", deletions)));
        }
        return items.isEmpty() ? List.of(new PkiItem.OtherItem(PkiFormat.REGISTRY_EXPORT.label())) : items;
    }

    /** Pairs of hex digits, anything between them is a separator. */
    private static byte[] bytes(CharSequence hex) {
        byte[] bytes = new byte[hex.length() / 2 + 1];
        int count = 0;
        int high = -1;
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            if (digit < 0) {
                high = -1;
            } else if (high < 0) {
                high = digit;
            } else {
                bytes[count++] = (byte) (high << 4 | digit);
                high = -1;
            }
        }
        return java.util.Arrays.copyOf(bytes, count);
    }
}
