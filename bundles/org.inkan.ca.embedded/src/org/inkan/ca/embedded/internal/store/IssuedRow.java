package org.inkan.ca.embedded.internal.store;

import java.util.Optional;

import org.inkan.pki.x509.RevokedEntry;

/** An issued request and its revocation. */
public record IssuedRow(StoredRequest request, Optional<RevokedEntry> revoked) {
}
