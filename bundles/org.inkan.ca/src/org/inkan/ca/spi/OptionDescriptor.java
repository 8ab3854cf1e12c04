package org.inkan.ca.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.inkan.core.text.Text;

/**
 * One option of a back end: the single source of its field on the connection page and of its command line flag.
 *
 * @param name         name in {@code connections.json}; a letter, then letters and digits ({@code keyType})
 * @param defaultValue what counts when it is not given
 * @param required     whether a connection is unusable without it
 * @param secret       whether it is asked for through the credential prompt and never stored
 * @param choices      the allowed values of a {@link OptionType#CHOICE}, otherwise empty
 * @param label        name shown beside the field
 * @param help         one sentence: what it does, units, example
 */
public record OptionDescriptor(String name, OptionType type, Optional<String> defaultValue, boolean required,
        boolean secret, List<String> choices, Text label, Text help) {

    public OptionDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        choices = List.copyOf(choices);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }

    /** Whether the value has this option's type. */
    public boolean accepts(String value) {
        return switch (type) {
            case NUMBER -> value.matches("[0-9]{1,9}");
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case CHOICE -> choices.contains(value);
            case URI -> isUri(value);
            case URIS -> List.of(value.strip().split("\\s+")).stream().allMatch(OptionDescriptor::isUri);
            case TEXT, FILE, FOLDER -> !value.isBlank();
        };
    }

    private static boolean isUri(String value) {
        try {
            return new java.net.URI(value).isAbsolute();
        } catch (java.net.URISyntaxException malformed) {
            return false;
        }
    }
}
