package org.inkan.opsmgr.ui.matrix;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in cells, in one language. The hosts of a fleet share most of it, and to make a text takes longer than to show
 * it. Not thread-safe.
 */
public final class CellTexts {

    private final Locale locale;
    private final Map<Object, String> known = new HashMap<>();

    /** Texts in the language of {@code locale}. */
    public CellTexts(Locale locale) {
        this.locale = locale;
    }

    /** The text of a cell; see {@link HostColumn#text}. */
    public String of(HostColumn column, HostRow host) {
        Optional<Object> cause = column.cause(host);
        if (cause.isEmpty()) {
            return column.text(host, locale);
        }
        String text = known.get(cause.get());
        if (text == null) {
            text = column.text(host, locale);
            known.put(cause.get(), text);
        }
        return text;
    }
}
