package org.inkan.ca.spi;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.inkan.core.credential.CredentialPrompt;

/**
 * What a back end gets when it is opened.
 *
 * @param fleetDir    folder of the fleet; what the back end keeps goes below it
 * @param options     values of its options by name, without secrets; an absent one has its default
 * @param credentials asks for secrets; their answers are never stored, logged or put into exceptions
 * @param clock       the time certificates are issued at
 * @param locale      language of what the back end writes for people to read, such as a manual authority's notes
 */
public record BackendContext(Path fleetDir, Map<String, String> options, CredentialPrompt credentials, Clock clock,
        Locale locale) {

    public BackendContext {
        Objects.requireNonNull(fleetDir, "fleetDir");
        options = Map.copyOf(options);
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(locale, "locale");
    }

    /** The value given for that option, or else its default. */
    public Optional<String> value(OptionDescriptor option) {
        String given = options.get(option.name());
        return given == null || given.isBlank() ? option.defaultValue() : Optional.of(given.strip());
    }
}
