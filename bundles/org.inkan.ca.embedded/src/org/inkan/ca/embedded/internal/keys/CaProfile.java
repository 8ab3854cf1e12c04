package org.inkan.ca.embedded.internal.keys;

import java.time.Period;
import java.util.Objects;

import org.inkan.pki.key.KeyParameters;

/**
 * What a new authority is to be. None of it can be changed afterwards.
 *
 * @param name     common name of the issuing authority (of the only one, if not two-tier)
 * @param rootName common name of the root
 * @param twoTier  whether the root only signs an issuing authority
 */
public record CaProfile(String name, String rootName, boolean twoTier, KeyParameters keys, Period rootValidity,
        Period issuingValidity) {

    public CaProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rootName, "rootName");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(rootValidity, "rootValidity");
        Objects.requireNonNull(issuingValidity, "issuingValidity");
    }
}
