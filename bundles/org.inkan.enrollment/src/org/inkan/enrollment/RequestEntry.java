package org.inkan.enrollment;

import java.time.Instant;
import java.util.Optional;

import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.RequestState;

/**
 * One request of a fleet. Immutable, and independent of the live model.
 *
 * @param host            full computer name
 * @param managementGroup name of its management group; may be empty
 * @param state           {@link RequestState#BUILT} is prepared: no CA has seen it
 * @param connection      name of the CA connection; empty while prepared
 * @param template        {@code cn} of the template; may be empty
 * @param requestId       the number the CA gave; may be empty
 * @param since           when it was made
 * @param keyMode         where its key is
 * @param code            code of the problem of a refused one; empty otherwise
 */
public record RequestEntry(String host, String managementGroup, RequestState state, String connection, String template,
        String requestId, Optional<Instant> since, KeyMode keyMode, String code) {
}
