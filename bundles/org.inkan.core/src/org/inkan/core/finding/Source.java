package org.inkan.core.finding;

/**
 * Where a rule comes from.
 *
 * @param document title of the document, such as {@code RFC 5280}
 * @param section  section within it; may be empty
 * @param date     date or version of the document, as printed; may be empty
 */
public record Source(String document, String section, String date) {
    @Override
    public String toString() {
        return document + (section.isEmpty() ? "" : " " + section) + (date.isEmpty() ? "" : " (" + date + ")");
    }
}
