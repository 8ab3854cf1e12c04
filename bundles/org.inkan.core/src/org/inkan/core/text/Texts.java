package org.inkan.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code messages_ja.properties}
 * beside a class, both UTF-8. Patterns follow {@link MessageFormat}, so an apostrophe is written twice;
 * numbers appear without digit grouping, because ports, serials and line numbers are not quantities.
 * Immutable and thread-safe.
 */
public final class Texts {

    /** Never falls back to the machine's own language: an English reader on a Japanese host gets English. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;

    private Texts(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /** The texts that lie in the package of {@code anchor}. */
    public static Texts beside(Class<?> anchor) {
        return new Texts(anchor.getPackageName() + ".messages", anchor.getClassLoader());
    }

    /**
     * One text with its arguments filled in.
     *
     * @param key       key in the properties file
     * @param arguments {@link Text} arguments are rendered for the same reader, all others by toString
     */
    public Text text(String key, Object... arguments) {
        return locale -> MessageFormat.format(pattern(key, locale), rendered(arguments, locale));
    }

    /** Whether there is a text under {@code key}. */
    public boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    private String pattern(String key, Locale locale) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
    }

    private static Object[] rendered(Object[] arguments, Locale locale) {
        Object[] rendered = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            rendered[i] = arguments[i] instanceof Text text ? text.in(locale) : String.valueOf(arguments[i]);
        }
        return rendered;
    }
}
