package org.inkan.ca.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.ca.Connection;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.command.CommandLine;

/**
 * What a person has entered for a new connection, and what is wrong with it. Immutable.
 *
 * @param values what stands in the fields, by the options' names; an empty one counts as not given
 */
public record ConnectionForm(BackendDescriptor backend, String name, Map<String, String> values) {

    private static final Texts TEXTS = Texts.beside(ConnectionForm.class);

    /** Copies the values. */
    public ConnectionForm {
        values = Map.copyOf(values);
    }

    /** What is wrong with a name; {@code taken} are the names of the fleet in small letters. */
    public static Optional<Text> nameProblem(String name, Set<String> taken) {
        if (name.isBlank()) {
            return Optional.of(TEXTS.text("ConnectionForm_noName"));
        }
        return taken.contains(name.strip().toLowerCase(java.util.Locale.ROOT))
                ? Optional.of(TEXTS.text("ConnectionForm_taken", name.strip())) : Optional.empty();
    }

    /** What is wrong with what stands in the field of an option. */
    public static Optional<Text> problem(OptionDescriptor option, String value) {
        if (option.secret()) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            boolean missing = option.required() && option.defaultValue().isEmpty();
            return missing ? Optional.of(TEXTS.text("ConnectionForm_missing", option.label())) : Optional.empty();
        }
        if (option.accepts(value.strip())) {
            return Optional.empty();
        }
        return Optional.of(TEXTS.text("ConnectionForm_" + option.type().name().toLowerCase(java.util.Locale.ROOT), option.label()));
    }

    /** The connection; options that are empty or have their default are left to the back end. */
    public Connection connection() {
        Map<String, String> given = new LinkedHashMap<>();
        for (OptionDescriptor option : backend.options()) {
            String value = values.getOrDefault(option.name(), "").strip();
            if (!option.secret() && !value.isEmpty() && !option.defaultValue().equals(Optional.of(value))) {
                given.put(option.name(), value);
            }
        }
        return new Connection(name.strip(), backend.id(), given);
    }

    /** The command that does the same. */
    public CommandLine command() {
        Connection connection = connection();
        List<String> arguments = new ArrayList<>(List.of("ca", "add", backend.shortName(), "--name", connection.name()));
        backend.options().stream().filter(option -> connection.options().containsKey(option.name())).forEach(option -> {
            arguments.add("-o");
            arguments.add(option.name() + "=" + connection.options().get(option.name()));
        });
        return new CommandLine(arguments);
    }
}
