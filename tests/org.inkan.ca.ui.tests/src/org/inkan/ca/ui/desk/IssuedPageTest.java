package org.inkan.ca.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.ui.internal.ManyCertificates;
import org.junit.jupiter.api.Test;

/** What is read of many certificates, and in which orders they are shown. */
class IssuedPageTest {

    private static final Instant NOW = ManyCertificates.NOW;
    private static final IssuedSearch ALL = new IssuedSearch("", IssuedSearch.State.ALL);

    private final AtomicInteger taken = new AtomicInteger();
    private final List<Integer> begun = new ArrayList<>();

    private Stream<IssuedCertificate> many(int count) {
        return IntStream.range(0, count).mapToObj(ManyCertificates::issued).peek(any -> taken.incrementAndGet());
    }

    private IssuedPage read(int count, int limit, IssuedSearch search) {
        return IssuedPage.read("large", many(count), search, NOW, limit, page -> begun.add(page.entries().size()));
    }

    @Test
    void noMoreIsReadThanIsShownAndOneToKnowWhetherThereIsMore() {
        IssuedPage page = read(10_000, 5_000, ALL);
        assertEquals(5_000, page.entries().size());
        assertTrue(page.more());
        assertEquals(5_001, taken.get());
        assertFalse(read(20, 20, ALL).more());
    }

    @Test
    void theFirstOfManyAreToldOfOnceWhileTheOthersAreStillRead() {
        read(3_000, 5_000, ALL);
        assertEquals(List.of(IssuedPage.BEGINNING), begun);
        begun.clear();
        read(IssuedPage.BEGINNING, 5_000, ALL);
        assertEquals(List.of(), begun);
    }

    @Test
    void aLineIsTheCertificateItWasReadFrom() {
        IssuedEntry entry = read(3, 10, ALL).entries().get(2);
        assertEquals(ManyCertificates.issued(2).certificate(), entry.certificate());
        assertEquals("CN=host000002.contoso.test", entry.subject());
        assertEquals(entry.certificate().getSerialNumber(), new java.math.BigInteger(entry.serial(), 16));
        assertEquals(entry, read(3, 10, ALL).entries().get(2));
    }

    @Test
    void everyColumnOrdersByWhatItMeans() {
        List<IssuedEntry> entries = new ArrayList<>(read(120, 200, ALL).entries());
        java.util.Collections.reverse(entries);
        for (IssuedColumn column : IssuedColumn.values()) {
            List<IssuedEntry> sorted = entries.stream().sorted(column.order(NOW)).toList();
            assertEquals(entries.size(), sorted.size());
            if (column == IssuedColumn.REQUEST || column == IssuedColumn.SERIAL || column == IssuedColumn.SUBJECT) {
                // Request 9 comes before request 10, as numbers do and words do not.
                assertEquals(IntStream.range(0, 120).mapToObj(String::valueOf).toList(),
                        sorted.stream().map(IssuedEntry::request).toList(), column.name());
            }
        }
        List<String> states = entries.stream().sorted(IssuedColumn.STATE.order(NOW)).map(entry -> entry.icon(NOW)).distinct().toList();
        assertEquals(Arrays.asList("ok", "revoked"), states);
    }
}
