package org.inkan.pki.pkcs12;

import java.util.Objects;
import java.util.Optional;

/**
 * How a PKCS#12 file is protected and what Windows does with the key when it imports the file.
 *
 * @param protection    the algorithms
 * @param cspName       cryptographic provider that takes the key (attribute 1.3.6.1.4.1.311.17.1)
 * @param machineKeySet whether the key goes into the machine's key store (attribute 1.3.6.1.4.1.311.17.2)
 * @param exchangeKey   whether the key gets KeySpec AT_KEYEXCHANGE (1); Operations Manager refuses other values
 */
public record Pkcs12Options(Protection protection, Optional<String> cspName, boolean machineKeySet, boolean exchangeKey) {

    /** The provider that legacy SChannel consumers such as Operations Manager need. */
    public static final String SCHANNEL_PROVIDER = "Microsoft RSA SChannel Cryptographic Provider";

    /** Sets of algorithms. */
    public enum Protection {
        /** AES-256-CBC, PBKDF2 with HMAC-SHA-256, integrity SHA-256: Windows 10 1709, Windows Server 2019 and later. */
        MODERN,
        /** Triple DES and SHA-1: every Windows; only for machines that cannot read the other. */
        LEGACY
    }

    /** Checks that nothing is null. */
    public Pkcs12Options {
        Objects.requireNonNull(protection);
        Objects.requireNonNull(cspName);
    }

    /** For a host of Operations Manager: modern protection, SChannel provider, machine key set, KeySpec 1. */
    public static Pkcs12Options machineKey() {
        return new Pkcs12Options(Protection.MODERN, Optional.of(SCHANNEL_PROVIDER), true, true);
    }

    /** Modern protection and nothing that is particular to Windows. */
    public static Pkcs12Options plain() {
        return new Pkcs12Options(Protection.MODERN, Optional.empty(), false, false);
    }

    /** The same with other algorithms. */
    public Pkcs12Options with(Protection other) {
        return new Pkcs12Options(other, cspName, machineKeySet, exchangeKey);
    }
}
