package org.inkan.pki.x509;

import java.math.BigInteger;
import java.time.Instant;

/**
 * One line of a CRL (RFC 5280 5.1.2.6, 5.3.1).
 *
 * @param serial serial number of the revoked certificate
 * @param at revocation time, resolution one second
 * @param reason reason; {@link RevocationReason#UNSPECIFIED} is left out of the encoding as RFC 5280 5.3.1 asks
 */
public record RevokedEntry(BigInteger serial, Instant at, RevocationReason reason) {
}
