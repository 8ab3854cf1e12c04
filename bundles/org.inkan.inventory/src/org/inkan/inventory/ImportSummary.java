package org.inkan.inventory;

/**
 * What an import did to the fleet, in hosts.
 *
 * @param added     new hosts
 * @param updated   hosts with changed data
 * @param unchanged hosts the list says nothing new about
 * @param rejected  rows left out because of errors
 */
public record ImportSummary(int added, int updated, int unchanged, int rejected) {

    /** Whether the fleet has to be saved. */
    public boolean changed() {
        return added + updated > 0;
    }
}
