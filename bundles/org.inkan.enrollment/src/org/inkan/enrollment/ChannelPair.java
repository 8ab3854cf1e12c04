package org.inkan.enrollment;

import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * A channel: a machine and a server it reports to. Both must accept each other. Immutable.
 *
 * @param machine agent, gateway or server below
 * @param server  server or gateway it reports to
 * @param gaps    what is missing, the first thing to do first
 */
public record ChannelPair(ChannelEnd machine, ChannelEnd server, List<ChannelGap> gaps) {

    private static final Texts TEXTS = Texts.beside(ChannelPair.class);

    /** Copies the list. */
    public ChannelPair {
        gaps = List.copyOf(gaps);
    }

    /** Where a channel stands. */
    public enum State {
        /** Something is missing or wrong. */
        MISSING,
        /** It cannot be judged before an end has a certificate. */
        UNKNOWN,
        /** Everything is in the kits; they have to be run. */
        WAITING,
        /** Both ends accept each other. */
        READY;

        /** The state in a few words. */
        public Text label() {
            return TEXTS.text("ChannelPair_" + name());
        }
    }

    /** Where it stands. */
    public State state() {
        if (gaps.isEmpty()) {
            return State.READY;
        }
        if (gaps.stream().anyMatch(gap -> !gap.blind() && gap.kind() != ChannelGap.Kind.KIT_NOT_RUN)) {
            return State.MISSING;
        }
        return gaps.stream().anyMatch(ChannelGap::blind) ? State.UNKNOWN : State.WAITING;
    }

    /** How far {@code at}, one of the two ends, accepts the root of the other: that root and where it is, in words. */
    public Text roots(ChannelEnd at) {
        ChannelEnd peer = at.equals(machine) ? server : machine;
        if (peer.root().isEmpty()) {
            return TEXTS.text("ChannelPair_root_UNKNOWN");
        }
        boolean missing = gaps.stream().anyMatch(gap -> gap.kind() == ChannelGap.Kind.NOT_IN_KIT && gap.at().equals(at.host()));
        String where = missing ? "MISSING" : at.stores().name();
        return TEXTS.text("ChannelPair_root_" + where, peer.root().get());
    }

    /** The name in the certificate of {@code end} and whether it is the machine's own, in words. */
    public Text name(ChannelEnd end) {
        if (!end.hasCertificate()) {
            return TEXTS.text("ChannelPair_name_none");
        }
        String name = end.name().orElse("");
        return TEXTS.text(name.equalsIgnoreCase(end.host()) ? "ChannelPair_name_own" : "ChannelPair_name_other", name);
    }
}
