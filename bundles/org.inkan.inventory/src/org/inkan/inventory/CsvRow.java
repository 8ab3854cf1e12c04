package org.inkan.inventory;

import java.util.List;

/**
 * One good row of a list. Empty strings stand for cells that are missing or blank; they leave what is known untouched.
 *
 * @param line            line of the list, from 1
 * @param name            full computer name
 * @param managementGroup name of its management group
 * @param tags            {@code name} or {@code name=value}
 */
public record CsvRow(int line, String name, String displayName, Role role, String managementGroup, String parent,
        String suffix, String operatingSystem, String domain, List<String> tags, String note) {

    /** Copies the tags. */
    public CsvRow {
        tags = List.copyOf(tags);
    }
}
