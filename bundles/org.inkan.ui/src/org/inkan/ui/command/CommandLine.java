package org.inkan.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The command line that does what a part of the workbench shows or a wizard is about to do. Parts, elements of a
 * selection and wizards adapt to it; <em>Copy as command</em> copies it. Immutable.
 *
 * @param arguments what follows {@code inkan}; never a secret
 */
public record CommandLine(List<String> arguments) {

    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Copies the arguments. */
    public CommandLine {
        arguments = List.copyOf(arguments);
    }

    /** {@code inkan} with these arguments. */
    public static CommandLine of(String... arguments) {
        return new CommandLine(List.of(arguments));
    }

    /** The same command with more arguments. */
    public CommandLine and(String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new CommandLine(all);
    }

    /** One line for a POSIX shell; an argument with other than plain characters stands in single quotes. */
    public String forShell() {
        StringBuilder line = new StringBuilder("inkan");
        for (String argument : arguments) {
            line.append(' ').append(PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }

    /** One line for PowerShell, which doubles a single quote inside single quotes. */
    public String forPowerShell() {
        StringBuilder line = new StringBuilder("inkan");
        for (String argument : arguments) {
            // A comma or an @ at the start means something to PowerShell, so fewer characters count as plain.
            boolean plain = argument.matches("[\\w+=:./-]+");
            line.append(' ').append(plain ? argument : "'" + argument.replace("'", "''") + "'");
        }
        return line.toString();
    }
}
