package org.inkan.ca.manual.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a manual authority keeps its files and what its instructions say.
 *
 * @param folder below it: {@code outbox}, {@code inbox} and {@code requests}
 * @param chain  file with the authority's certificates, issuer first or in any order
 * @param config AD CS configuration string {@code host\CA name} for certreq
 * @param web    address of the web enrollment pages
 */
public record ManualSettings(Path fleetDir, Path folder, Optional<Path> chain, Optional<String> config,
        Optional<String> web) {
}
