package org.inkan.inventory;

import org.inkan.inventory.PlainScanner.NotPlainException;

/** Resolves what XML 1.0 (§4.1, §4.6) writes with an ampersand. */
final class PlainText {

    private static final int LONGEST = 10;

    private PlainText() {
    }

    static String of(CharSequence written) throws NotPlainException {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (character == '&') {
                int end = i + 1;
                while (end < written.length() && end - i < LONGEST && written.charAt(end) != ';') {
                    end++;
                }
                PlainScanner.refuse(end == written.length() || written.charAt(end) != ';');
                text.appendCodePoint(character(written.subSequence(i + 1, end).toString()));
                i = end;
            } else {
                // §2.2 leaves these two out of the characters of XML.
                PlainScanner.refuse(character == '\uFFFE' || character == '\uFFFF');
                text.append(character);
            }
        }
        return text.toString();
    }

    private static int character(String name) throws NotPlainException {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case String number when number.matches("#x[0-9A-Fa-f]{1,6}") -> allowed(Integer.parseInt(number.substring(2), 16));
            case String number when number.matches("#[0-9]{1,7}") -> allowed(Integer.parseInt(number.substring(1)));
            default -> throw new NotPlainException();
        };
    }

    /** §2.2 Char. */
    private static int allowed(int character) throws NotPlainException {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        PlainScanner.refuse(control || character >= 0xD800 && character <= 0xDFFF || character == 0xFFFE || character == 0xFFFF
                || character > Character.MAX_CODE_POINT);
        return character;
    }
}
