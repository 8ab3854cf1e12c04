package org.inkan.enrollment.ui.channels;

import java.util.Comparator;
import java.util.Locale;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelPair;

/** A column of the list of channels. */
public enum ChannelColumn {

    /** Where the channel stands. */
    STATE(195),
    /** The agent, gateway or server below. */
    MACHINE(190),
    /** The server it reports to. */
    SERVER(190),
    /** What is missing first. */
    MISSING(330),
    /** How far the machine accepts the root of the server. */
    MACHINE_ROOTS(220),
    /** How far the server accepts the root of the machine. */
    SERVER_ROOTS(220),
    /** Name in the certificate of the machine. */
    MACHINE_NAME(200),
    /** Name in the certificate of the server. */
    SERVER_NAME(200);

    private final int width;

    ChannelColumn(int width) {
        this.width = width;
    }

    /** Width in pixels to begin with. */
    public int width() {
        return width;
    }

    /** Heading. */
    public Text title() {
        return texts().text("ChannelColumn_" + name());
    }

    /** What stands in the cell. */
    public String text(ChannelPair pair, Locale locale) {
        return switch (this) {
            case STATE -> pair.state().label().in(locale);
            case MACHINE -> pair.machine().host();
            case SERVER -> pair.server().host();
            case MISSING -> pair.gaps().isEmpty() ? "" : missing(pair, locale);
            case MACHINE_ROOTS -> pair.roots(pair.machine()).in(locale);
            case SERVER_ROOTS -> pair.roots(pair.server()).in(locale);
            case MACHINE_NAME -> pair.name(pair.machine()).in(locale);
            case SERVER_NAME -> pair.name(pair.server()).in(locale);
        };
    }

    private static String missing(ChannelPair pair, Locale locale) {
        String first = pair.gaps().getFirst().what().in(locale);
        return pair.gaps().size() == 1 ? first : texts().text("ChannelColumn_more", first, pair.gaps().size() - 1).in(locale);
    }

    /** Order of the lines by this column; of states the one first that needs something done. */
    Comparator<ChannelPair> order(Locale locale) {
        return this == STATE ? Comparator.comparing(ChannelPair::state)
                : Comparator.comparing(pair -> text(pair, locale), String.CASE_INSENSITIVE_ORDER);
    }

    private static Texts texts() {
        return Texts.beside(ChannelColumn.class);
    }
}
