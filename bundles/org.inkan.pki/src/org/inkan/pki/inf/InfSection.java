package org.inkan.pki.inf;

import java.util.List;
import java.util.Optional;

/**
 * A section; several parts with one name are merged into one as Windows does, positions are those of the first part.
 *
 * @param name name as first written
 * @param line line of the header, from 1
 * @param column column of the name
 * @param entries entries of all parts in file order
 * @param lastLine last line that belongs to the first part
 */
public record InfSection(String name, int line, int column, List<InfEntry> entries, int lastLine) {

    public InfSection {
        entries = List.copyOf(entries);
    }

    /** First entry with this key, upper and lower case alike. */
    public Optional<InfEntry> find(String key) {
        return entries.stream().filter(e -> e.hasEquals() && e.name().equalsIgnoreCase(key)).findFirst();
    }

    /** All entries with this key. */
    public List<InfEntry> all(String key) {
        return entries.stream().filter(e -> e.hasEquals() && e.name().equalsIgnoreCase(key)).toList();
    }
}
