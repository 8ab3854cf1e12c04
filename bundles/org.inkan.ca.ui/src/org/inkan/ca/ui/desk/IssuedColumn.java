package org.inkan.ca.ui.desk;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** A column of the list of issued certificates, by which it can be ordered. */
public enum IssuedColumn {

    /** Valid, expired or revoked. */
    STATE(150),
    /** Whom it is for. */
    SUBJECT(240),
    /** End of its validity. */
    UNTIL(150),
    /** The template it was issued by. */
    TEMPLATE(170),
    /** Its serial number. */
    SERIAL(230),
    /** The number of its request, which is the order of issuing. */
    REQUEST(90);

    private final int width;

    IssuedColumn(int width) {
        this.width = width;
    }

    /** Width in pixels to begin with. */
    public int width() {
        return width;
    }

    /** Heading. */
    public Text title() {
        return Texts.beside(IssuedColumn.class).text("IssuedColumn_" + name());
    }

    /** The order of the lines by this column, then as they were issued. */
    public Comparator<IssuedEntry> order(Instant now) {
        return switch (this) {
            case STATE -> Comparator.comparingInt(entry -> rank(entry, now));
            case SUBJECT -> Comparator.comparing(IssuedEntry::subject, String.CASE_INSENSITIVE_ORDER);
            case UNTIL -> Comparator.comparing(IssuedEntry::notAfter);
            case TEMPLATE -> Comparator.comparing(IssuedEntry::template, String.CASE_INSENSITIVE_ORDER);
            case SERIAL -> Comparator.comparing(IssuedEntry::serial, Comparator.comparingInt(String::length)
                    .thenComparing(Comparator.naturalOrder()));
            case REQUEST -> Comparator.comparing(IssuedEntry::request, IssuedColumn::number);
        };
    }

    private static int rank(IssuedEntry entry, Instant now) {
        return entry.revoked().isPresent() ? 2 : entry.notAfter().isBefore(now) ? 1 : 0;
    }

    /** Numbers by their value wherever an authority counts; others as words. */
    private static int number(String a, String b) {
        boolean numbers = !a.isEmpty() && !b.isEmpty() && (a + b).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : String.CASE_INSENSITIVE_ORDER.compare(a, b);
    }
}
