package org.inkan.enrollment.ui.channels;

import java.util.Locale;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelGap;
import org.inkan.enrollment.ChannelPair;

/**
 * Where a machine and a server meet in the grid.
 *
 * @param row the channel between them; empty if there is none
 */
public record ChannelCell(String machine, String server, Optional<ChannelRow> row) {

    private static final String NONE = "\u2014";
    private static final Texts TEXTS = Texts.beside(ChannelCell.class);

    /** The cell of a channel. */
    public static ChannelCell of(ChannelRow row) {
        return new ChannelCell(row.pair().machine().host(), row.pair().server().host(), Optional.of(row));
    }

    /** Where the channel stands; empty if there is none. */
    public Optional<ChannelPair.State> state() {
        return row.map(channel -> channel.pair().state());
    }

    /** What stands in the cell: the state in a word or two, which fit into a column of many. */
    public String text(Locale locale) {
        return row.map(channel -> word(channel.pair()).in(locale)).orElse(NONE);
    }

    private static Text word(ChannelPair pair) {
        boolean stranger = pair.gaps().stream().anyMatch(gap -> gap.kind() == ChannelGap.Kind.NO_HOST);
        return switch (pair.state()) {
            case MISSING -> TEXTS.text("ChannelCell_MISSING", pair.gaps().size());
            case UNKNOWN -> TEXTS.text(stranger ? "ChannelCell_NO_HOST" : "ChannelCell_UNKNOWN");
            case WAITING, READY -> TEXTS.text("ChannelCell_" + pair.state());
        };
    }

    /** Both ends, the state, and what is missing; a line each. */
    public String hint(Locale locale) {
        StringBuilder lines = head(locale);
        row.ifPresent(channel -> channel.pair().gaps().forEach(gap -> lines.append('\n').append(gap.what().in(locale))));
        return lines.toString();
    }

    /** The same with what to do about each thing that is missing. */
    public String explained(Locale locale) {
        StringBuilder lines = head(locale).append('\n');
        row.ifPresent(channel -> channel.pair().gaps().forEach(gap -> lines.append('\n').append(gap.what().in(locale)).append('\n')
                .append(gap.next().in(locale)).append('\n')));
        return lines.toString();
    }

    private StringBuilder head(Locale locale) {
        if (row.isEmpty()) {
            return new StringBuilder(TEXTS.text("ChannelCell_absent", machine, server).in(locale));
        }
        String state = row.get().pair().state().label().in(locale);
        return new StringBuilder(machine).append(" \u2194 ").append(server).append('\n').append(state);
    }
}
