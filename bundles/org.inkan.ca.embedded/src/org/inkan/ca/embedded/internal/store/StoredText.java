package org.inkan.ca.embedded.internal.store;

import java.util.Locale;

import org.inkan.core.text.Text;

/**
 * Two texts (reason and remedy) in both languages in one database column. A refusal is stored in both, because the
 * one who polls for it later may read the other language. Parts are separated by the unit separator U+001F.
 */
public final class StoredText {

    private static final String SEPARATOR = "\u001f";

    private StoredText() {
    }

    public static String write(Text reason, Text remedy) {
        return String.join(SEPARATOR, clean(reason, Locale.ENGLISH), clean(reason, Locale.JAPANESE),
                clean(remedy, Locale.ENGLISH), clean(remedy, Locale.JAPANESE));
    }

    public static Text reason(String stored) {
        return locale -> part(stored, 0, locale);
    }

    public static Text remedy(String stored) {
        return locale -> part(stored, 2, locale);
    }

    private static String clean(Text text, Locale locale) {
        return text.in(locale).replace(SEPARATOR, " ");
    }

    private static String part(String stored, int first, Locale locale) {
        String[] parts = stored.split(SEPARATOR, -1);
        int index = first + (locale.getLanguage().equals("ja") ? 1 : 0);
        return index < parts.length ? parts[index] : "";
    }
}
