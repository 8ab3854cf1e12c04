package org.inkan.pki.inf;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers as INF files write them: decimal, {@code 0x…} and symbols joined by {@code |}; 32 bits. */
final class NumberText {

    private NumberText() {
    }

    static OptionalInt parse(String text, Map<String, Integer> symbols) {
        int sum = 0;
        for (String part : text.split("\\|", -1)) {
            OptionalInt number = one(part.strip(), symbols);
            if (number.isEmpty()) {
                return OptionalInt.empty();
            }
            sum |= number.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /** The first part that is no number and no symbol; empty text if all are. */
    static String wrongPart(String text, Map<String, Integer> symbols) {
        for (String part : text.split("\\|", -1)) {
            if (one(part.strip(), symbols).isEmpty()) {
                return part.strip();
            }
        }
        return "";
    }

    private static OptionalInt one(String text, Map<String, Integer> symbols) {
        Integer symbol = symbols.get(text.toUpperCase(Locale.ROOT));
        if (symbol != null) {
            return OptionalInt.of(symbol);
        }
        try {
            boolean hex = text.startsWith("0x") || text.startsWith("0X");
            long value = hex ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
            return value < Integer.MIN_VALUE || value > 0xFFFFFFFFL ? OptionalInt.empty() : OptionalInt.of((int) value);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
