package org.inkan.ca.embedded.internal;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.embedded.internal.store.IssuedRow;
import org.inkan.ca.embedded.internal.store.IssuedSearch;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.core.problem.ProblemException;

/** The issued certificates as a stream that reads on while it is taken. */
final class IssuedRecords implements IssuedCertificates {

    private final CaStore store;

    IssuedRecords(CaStore store) {
        this.store = store;
    }

    @Override
    public Stream<IssuedCertificate> search(IssuedQuery query, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        var rows = Spliterators.spliteratorUnknownSize(new IssuedSearch(store, query), Spliterator.ORDERED);
        return StreamSupport.stream(rows, false).map(row -> {
            progress.checkCanceled();
            return certificate(row);
        });
    }

    private static IssuedCertificate certificate(IssuedRow row) {
        try {
            return new IssuedCertificate(Long.toString(row.request().id()), row.request().template(),
                    row.request().decidedAt(), Outcomes.certificate(row.request().certificate()), row.revoked());
        } catch (ProblemException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
