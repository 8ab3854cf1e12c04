package org.inkan.opsmgr.ui.matrix;

import java.util.Comparator;
import java.util.Locale;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What the hosts of a group share. */
public enum Grouping {
    /** No groups. */
    NONE,
    /** The management group. */
    MANAGEMENT_GROUP,
    /** The role. */
    ROLE,
    /** Failed, something to do, or done. */
    STATE;

    /** What the person at the screen chooses from. */
    public Text label() {
        return Texts.beside(Grouping.class).text("Grouping_" + name());
    }

    /** In which order the groups stand: failed hosts come first, because they need somebody. */
    Comparator<HostRow> order() {
        return switch (this) {
            case NONE -> (a, b) -> 0;
            case MANAGEMENT_GROUP -> Comparator.comparing(HostRow::group, String.CASE_INSENSITIVE_ORDER).thenComparing(HostRow::group);
            case ROLE -> Comparator.comparing(host -> host.row().role());
            case STATE -> Comparator.comparing(Grouping::state);
        };
    }

    /** Name of the group a host belongs to. */
    Text name(HostRow host) {
        return switch (this) {
            case NONE -> Text.literal("");
            case MANAGEMENT_GROUP -> Text.literal(host.group());
            case ROLE -> host.row().role().label();
            case STATE -> state(host).label();
        };
    }

    private static StateFilter state(HostRow host) {
        if (host.in(StateFilter.FAILED)) {
            return StateFilter.FAILED;
        }
        return host.in(StateFilter.TO_DO) ? StateFilter.TO_DO : StateFilter.DONE;
    }
}
