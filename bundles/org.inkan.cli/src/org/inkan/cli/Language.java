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

	/** {@code --lang} anywhere, else INKAN_LANG, else the system's language; whatever is not Japanese is English. */
	static Language of(String[] arguments, Map<String, String> environment) {
		String named = environment.getOrDefault("INKAN_LANG", Locale.getDefault().getLanguage());
		List<String> rest = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("--lang=")) {
				named = arguments[i].substring("--lang=".length());
			} else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
				named = arguments[++i];
			} else {
				rest.add(arguments[i]);
			}
		}
		boolean japanese = named.toLowerCase(Locale.ROOT).startsWith("ja");
		return new Language(japanese ? Locale.JAPANESE : Locale.ENGLISH, rest.toArray(String[]::new));
	}
}
