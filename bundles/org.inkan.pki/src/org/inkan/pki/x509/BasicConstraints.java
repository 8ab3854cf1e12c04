package org.inkan.pki.x509;

import java.util.OptionalInt;

/**
 * Basic constraints (RFC 5280 4.2.1.9).
 *
 * @param ca whether the subject may sign certificates
 * @param pathLength how many intermediate CAs may follow; empty = unlimited
 */
public record BasicConstraints(boolean ca, OptionalInt pathLength) {
}
