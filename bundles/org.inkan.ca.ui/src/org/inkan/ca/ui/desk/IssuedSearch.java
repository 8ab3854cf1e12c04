package org.inkan.ca.ui.desk;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.inkan.ca.spi.IssuedQuery;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * What an operator looks for among the issued certificates.
 *
 * @param words part of the subject, or a serial number; nothing to see all
 */
public record IssuedSearch(String words, State state) {

    private static final Pattern SERIAL = Pattern.compile("[0-9a-fA-F]{16,42}");
    private static final Duration SOON = Duration.ofDays(30);

    /** Which certificates, by their state. */
    public enum State {
        ALL, VALID, EXPIRING, EXPIRED, REVOKED;

        /** The choice in words. */
        public Text label() {
            return Texts.beside(IssuedSearch.class).text("IssuedSearch_" + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Everything. */
    public static IssuedSearch all() {
        return new IssuedSearch("", State.ALL);
    }

    /** The part of the question that the authority answers. */
    public IssuedQuery query(Instant now) {
        IssuedQuery query = switch (state) {
            case ALL -> IssuedQuery.all();
            case VALID -> IssuedQuery.all().withRevoked(false);
            case EXPIRING -> IssuedQuery.all().withRevoked(false).withExpiresBefore(now.plus(SOON));
            case EXPIRED -> IssuedQuery.all().withExpiresBefore(now);
            case REVOKED -> IssuedQuery.all().withRevoked(true);
        };
        String plain = words.replaceAll("[\\s:]", "");
        if (SERIAL.matcher(plain).matches()) {
            return query.withSerial(new BigInteger(plain, 16));
        }
        return words.isBlank() ? query : query.withSubject(words.strip());
    }

    /** The part no authority is asked for. */
    boolean matches(IssuedEntry entry, Instant now) {
        return state != State.VALID && state != State.EXPIRING || entry.notAfter().isAfter(now);
    }
}
