package org.inkan.cli.output;

import java.util.regex.Pattern;

/** Words of command lines that a reader is to copy. Stateless. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private ShellWord() {
    }

    /** One word for a POSIX shell; it stands in single quotes where the shell would take it apart. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
