package org.inkan.core.text;

import java.util.Locale;

/**
 * A sentence for a reader, in every language the product speaks. Rendered as late as possible, because one
 * run may need several languages at once (a kit's READ ME is written in English and Japanese).
 * Implementations are immutable and safe for use by several threads.
 */
@FunctionalInterface
public interface Text {

    /** @return the sentence in {@code locale}, or in English where the language has no translation */
    String in(Locale locale);

    /** A text that is the same in every language, such as a name or a path. */
    static Text literal(String value) {
        return locale -> value;
    }

    /** Several texts one after the other, with {@code separator} between them. */
    static Text joined(String separator, Iterable<? extends Text> parts) {
        return locale -> {
            StringBuilder joined = new StringBuilder();
            for (Text part : parts) {
                joined.append(joined.isEmpty() ? "" : separator).append(part.in(locale));
            }
            return joined.toString();
        };
    }
}
