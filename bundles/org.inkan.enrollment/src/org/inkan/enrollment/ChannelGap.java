package org.inkan.enrollment;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * One thing a channel lacks.
 *
 * @param kind   what sort of thing
 * @param at     machine where something has to be done
 * @param peer   machine at the other end
 * @param detail what it is about, such as the name of a certificate; may be empty
 */
public record ChannelGap(Kind kind, String at, String peer, String detail) {

    private static final Texts TEXTS = Texts.beside(ChannelGap.class);

    /** What a channel may lack. */
    public enum Kind {
        /** The server is not in the fleet. */
        NO_HOST,
        /** The machine has no certificate. */
        NO_CERTIFICATE,
        /** The chain of the machine's certificate does not end in a root. */
        NO_ROOT,
        /** The certificate has another name than the machine (events 20052 and 20075). */
        NAME,
        /** The certificate is no longer valid. */
        EXPIRED,
        /** The machine has a certificate but no install kit. */
        NO_KIT,
        /** The install kit does not carry a certificate of the other end's chain. */
        NOT_IN_KIT,
        /** The kit carries all that is needed, and nothing proves that it ran. */
        KIT_NOT_RUN
    }

    /** Whether nothing can be said until it is closed. */
    boolean blind() {
        return kind == Kind.NO_HOST || kind == Kind.NO_CERTIFICATE;
    }

    /** What is missing. */
    public Text what() {
        return TEXTS.text("ChannelGap_" + kind + "_what", at, peer, detail);
    }

    /** What to do about it. */
    public Text next() {
        return TEXTS.text("ChannelGap_" + kind + "_next", at, peer, detail);
    }
}
