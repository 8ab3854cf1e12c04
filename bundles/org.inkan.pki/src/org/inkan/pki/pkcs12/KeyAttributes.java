package org.inkan.pki.pkcs12;

import java.util.Optional;

/**
 * What a Windows export says about where a key goes when it is imported.
 *
 * @param cspName       name of the cryptographic provider
 * @param machineKeySet whether the key belongs into the machine's key store
 * @param keyUsage      first octet of the key usage attribute in the PKCS#8 key: 0x10 stands for AT_KEYEXCHANGE, 0x80 for
 *                      AT_SIGNATURE
 */
public record KeyAttributes(Optional<String> cspName, boolean machineKeySet, Optional<Integer> keyUsage) {

    /** Whether the import gives the key KeySpec 1. */
    public boolean exchangeKey() {
        return keyUsage.filter(bits -> (bits & 0x10) != 0).isPresent();
    }
}
