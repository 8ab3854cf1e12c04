package org.inkan.opsmgr;

import org.inkan.core.finding.Place;

/**
 * What a subject says about an aspect.
 *
 * @param value null when it could be said there and is not
 * @param place where it is said, or where it would be
 */
record Claim<T>(T value, Place place) {
    boolean absent() {
        return value == null;
    }
}
