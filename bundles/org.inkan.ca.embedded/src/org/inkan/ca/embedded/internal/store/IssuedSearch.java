package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.inkan.ca.spi.IssuedQuery;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;

/**
 * Reads issued certificates page by page by request id, so that memory stays flat and no transaction stays open while
 * a caller takes its time.
 */
public final class IssuedSearch implements Iterator<IssuedRow> {

    private static final int PAGE = 500;

    private final CaStore store;
    private final String sql;
    private final List<Object> parameters = new ArrayList<>();
    private Iterator<IssuedRow> page = List.<IssuedRow>of().iterator();
    private long after;
    private boolean more = true;

    public IssuedSearch(CaStore store, IssuedQuery query) {
        this.store = store;
        StringBuilder where = new StringBuilder("SELECT " + RequestTable.COLUMNS
                + ", v.at, v.reason FROM request r LEFT JOIN revocation v ON v.serial = r.serial WHERE r.serial IS NOT NULL");
        query.serial().ifPresent(serial -> add(where, " AND r.serial = ?", RequestTable.hex(serial)));
        query.template().ifPresent(cn -> add(where, " AND LOWER(r.template) = ?", cn.toLowerCase(Locale.ROOT)));
        query.subject().ifPresent(part -> add(where, " AND LOCATE(?, LOWER(r.subject)) > 0", part.toLowerCase(Locale.ROOT)));
        query.expiresBefore().ifPresent(limit -> add(where, " AND r.not_after < ?", limit.toEpochMilli()));
        query.revoked().ifPresent(wanted -> where.append(wanted ? " AND v.serial IS NOT NULL" : " AND v.serial IS NULL"));
        this.sql = where.append(" AND r.id > ? ORDER BY r.id LIMIT " + PAGE).toString();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && more) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public IssuedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        try {
            List<Object> all = new ArrayList<>(parameters);
            all.add(after);
            List<IssuedRow> rows = store.rows(sql, row -> new IssuedRow(RequestTable.read(row),
                    revoked(row.getString(10), row.getLong(15), row.getInt(16), row.wasNull())), all.toArray());
            more = rows.size() == PAGE;
            after = rows.isEmpty() ? after : rows.getLast().request().id();
            page = rows.iterator();
        } catch (ProblemException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void add(StringBuilder where, String condition, Object parameter) {
        where.append(condition);
        parameters.add(parameter);
    }

    private static Optional<RevokedEntry> revoked(String serial, long at, int reason, boolean absent) {
        return absent ? Optional.empty() : Optional.of(new RevokedEntry(new BigInteger(serial, 16),
                Instant.ofEpochMilli(at), RevocationReason.ofCode(reason).orElse(RevocationReason.UNSPECIFIED)));
    }
}
