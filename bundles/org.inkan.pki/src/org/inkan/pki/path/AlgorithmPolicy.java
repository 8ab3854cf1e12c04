package org.inkan.pki.path;

import java.util.Objects;

import org.inkan.core.finding.Severity;

/**
 * What counts as weak cryptography, and how bad that is.
 *
 * @param minimumRsaBits  smallest modulus of RSA and DSA keys in bits
 * @param minimumEcBits   smallest field size of EC keys in bits
 * @param sha1IsWeak      SHA-1 signatures count as weak, as MD5 and older always do
 * @param severity        severity of findings about weak digests and keys
 */
public record AlgorithmPolicy(int minimumRsaBits, int minimumEcBits, boolean sha1IsWeak, Severity severity) {

    public AlgorithmPolicy {
        Objects.requireNonNull(severity);
    }

    /** RSA 2048, EC 224, no SHA-1 (NIST SP 800-131A Rev. 2); weakness is a warning. */
    public static AlgorithmPolicy advisory() {
        return new AlgorithmPolicy(2048, 224, true, Severity.WARNING);
    }

    /** The same limits, but weakness makes a path invalid. */
    public static AlgorithmPolicy enforced() {
        return new AlgorithmPolicy(2048, 224, true, Severity.ERROR);
    }
}
