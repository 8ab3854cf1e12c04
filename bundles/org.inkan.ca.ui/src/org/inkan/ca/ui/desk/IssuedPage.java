package org.inkan.ca.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.inkan.ca.spi.IssuedCertificate;

/**
 * The first certificates that match a search.
 *
 * @param more whether there are others after them
 */
public record IssuedPage(List<IssuedEntry> entries, boolean more) {

    static IssuedPage read(String connection, Stream<IssuedCertificate> found, IssuedSearch search, Instant now, int limit) {
        List<IssuedEntry> entries = found.map(issued -> new IssuedEntry(connection, issued))
                .filter(entry -> search.matches(entry, now)).limit(limit + 1L).toList();
        boolean more = entries.size() > limit;
        return new IssuedPage(more ? List.copyOf(entries.subList(0, limit)) : entries, more);
    }
}
