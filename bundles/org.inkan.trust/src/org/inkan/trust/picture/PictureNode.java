package org.inkan.trust.picture;

import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;

/**
 * A box. Immutable.
 *
 * @param kind  what it stands for
 * @param item  the member of the bag; empty for what is missing and for a stack
 * @param title name for people
 * @param note  second line: until when it is valid, or what the box means
 * @param state verdict on the member; of a stack the worst
 * @param x     left edge
 * @param y     upper edge
 */
public record PictureNode(Kind kind, Optional<TrustItem> item, Text title, Text note, Optional<Verdict.State> state, int x, int y) {

    /** Width of every box. */
    public static final int WIDTH = 248;
    /** Height of every box. */
    public static final int HEIGHT = 52;

    /** What a box can stand for. */
    public enum Kind {
        /** A certificate that may issue others. */
        AUTHORITY,
        /** Any other certificate. */
        CERTIFICATE,
        /** A certificate revocation list. */
        CRL,
        /** An issuer that the bag names but does not hold. */
        MISSING,
        /** Many certificates of one issuer, which would hide the rest. */
        STACK
    }

    PictureNode at(int left, int top) {
        return new PictureNode(kind, item, title, note, state, left, top);
    }

    /** Whether the point lies in the box. */
    public boolean contains(int px, int py) {
        return px >= x && px < x + WIDTH && py >= y && py < y + HEIGHT;
    }
}
