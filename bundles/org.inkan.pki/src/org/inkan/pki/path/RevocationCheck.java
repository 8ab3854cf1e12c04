package org.inkan.pki.path;

/** How much the answer to "has it been revoked?" weighs. */
public enum RevocationCheck {
    /** CRLs are not looked at. */
    NONE,
    /** A certificate on a valid CRL is refused; one whose state cannot be told only earns a warning. */
    CRL_IF_PRESENT,
    /** Every certificate below the anchor needs a valid CRL that covers it for all reasons (RFC 5280 §6.3). */
    CRL_REQUIRED
}
