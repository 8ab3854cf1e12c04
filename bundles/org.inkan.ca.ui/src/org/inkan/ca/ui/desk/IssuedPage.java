package org.inkan.ca.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.inkan.ca.spi.IssuedCertificate;

/**
 * The first certificates that match a search.
 *
 * @param more whether there are others after them
 */
public record IssuedPage(List<IssuedEntry> entries, boolean more) {

    /** So many are told of at once, so that nobody waits for all of them to see the first. */
    static final int BEGINNING = 1000;

    /** Copies the list. */
    public IssuedPage {
        entries = List.copyOf(entries);
    }

    /** {@code begun} gets the beginning as soon as there are more. */
    static IssuedPage read(String connection, Stream<IssuedCertificate> found, IssuedSearch search, Instant now, int limit,
            Consumer<IssuedPage> begun) {
        List<IssuedEntry> entries = new ArrayList<>();
        Iterator<IssuedEntry> all = found.map(issued -> IssuedEntry.of(connection, issued)).filter(entry -> search.matches(entry, now))
                .iterator();
        while (entries.size() < limit && all.hasNext()) {
            if (entries.size() == BEGINNING) {
                begun.accept(new IssuedPage(entries, true));
            }
            entries.add(all.next());
        }
        return new IssuedPage(entries, entries.size() == limit && all.hasNext());
    }
}
