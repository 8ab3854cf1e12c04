package org.inkan.trust.picture;

/**
 * A line from an issuer to what it issued. Immutable.
 *
 * @param issuer  index of the upper box
 * @param subject index of the lower box
 * @param cross   whether the subject hangs from another issuer already: a cross-certificate, or a renewed issuer
 */
public record PictureEdge(int issuer, int subject, boolean cross) {
}
