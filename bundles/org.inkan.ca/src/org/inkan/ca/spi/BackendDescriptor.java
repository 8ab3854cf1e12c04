package org.inkan.ca.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.inkan.core.text.Text;

/**
 * A back end as callers see it.
 *
 * @param id      full id, such as {@code org.inkan.ca.embedded}
 * @param factory gives the back end
 */
public record BackendDescriptor(String id, Text label, Text description, List<OptionDescriptor> options,
        Supplier<CaBackend> factory) {

    public BackendDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        options = List.copyOf(options);
        Objects.requireNonNull(factory, "factory");
    }

    /** Describes a back end by what it says about itself. */
    public static BackendDescriptor of(String id, CaBackend backend) {
        return new BackendDescriptor(id, backend.label(), backend.description(), backend.options(), () -> backend);
    }

    /** The last segment of the id, which users may type instead of it: {@code embedded}. */
    public String shortName() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** Who the back end comes from; empty where there are no bundles. */
    public Optional<BackendProvider> provider() {
        return BackendProvider.of(factory.get().getClass());
    }
}
