package org.inkan.ca.spi;

import java.util.Objects;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * Who a back end comes from, as the bundle with its class says.
 *
 * @param bundle  symbolic name of the bundle
 * @param version version of the bundle
 * @param name    name of the bundle
 * @param vendor  who made it; empty if the bundle does not tell
 */
public record BackendProvider(String bundle, String version, Text name, Text vendor) {

    public BackendProvider {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vendor, "vendor");
    }

    /** The provider of a class; empty where there are no bundles. */
    static Optional<BackendProvider> of(Class<?> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(type)).map(bundle -> new BackendProvider(bundle.getSymbolicName(),
                bundle.getVersion().toString(), header(bundle, Constants.BUNDLE_NAME), header(bundle, Constants.BUNDLE_VENDOR)));
    }

    private static Text header(Bundle bundle, String name) {
        return locale -> Objects.requireNonNullElse(bundle.getHeaders(locale.toString()).get(name), "");
    }
}
