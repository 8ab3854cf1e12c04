package org.inkan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The reader's language, known before anything else so that even a mistake in the arguments is reported in it.
 *
 * @param locale    English or Japanese
 * @param arguments the arguments without {@code --lang}
 */
record Language(Locale locale, String[] arguments) {

    static final String OPTION = "--lang";
    private static final String EQUALS = OPTION + "=";

    /**
     * {@code --lang} anywhere, else INKAN_LANG, else the system's language; whatever is not Japanese is English. A language
     * that is asked for and not known stays an argument, so that it is refused and not taken for English.
     */
    static Language of(String[] arguments, Map<String, String> environment) {
        String named = environment.getOrDefault("INKAN_LANG", systemLanguage(environment));
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(EQUALS) && known(arguments[i].substring(EQUALS.length()))) {
                named = arguments[i].substring(EQUALS.length());
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length && known(arguments[i + 1])) {
                named = arguments[++i];
            } else {
                rest.add(arguments[i]);
            }
        }
        boolean japanese = named.toLowerCase(Locale.ROOT).startsWith("ja");
        return new Language(japanese ? Locale.JAPANESE : Locale.ENGLISH, rest.toArray(String[]::new));
    }

    private static boolean known(String language) {
        return language.equalsIgnoreCase("en") || language.equalsIgnoreCase("ja");
    }

    /**
     * The variables of POSIX first: Java knows a language only where its locale is installed, and a small Linux
     * often has none but C.
     */
    private static String systemLanguage(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return Locale.getDefault().getLanguage();
    }
}
