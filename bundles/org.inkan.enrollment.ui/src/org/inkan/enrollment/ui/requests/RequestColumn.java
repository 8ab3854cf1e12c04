package org.inkan.enrollment.ui.requests;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.RequestEntry;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.RequestState;

/** The columns of the list of requests. */
public enum RequestColumn {
    STATE(130), HOST(220), GROUP(170), CONNECTION(120), TEMPLATE(170), REQUEST_ID(100), SINCE(140), KEYS(150), CODE(100);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final int width;

    RequestColumn(int width) {
        this.width = width;
    }

    /** Width in pixels to begin with. */
    public int width() {
        return width;
    }

    /** Heading. */
    public Text title() {
        return texts().text("RequestColumn_" + name());
    }

    /** What stands in the cell. */
    public String text(RequestEntry entry, Locale locale) {
        return switch (this) {
            case STATE -> state(entry.state()).in(locale);
            case HOST -> entry.host();
            case GROUP -> entry.managementGroup();
            case CONNECTION -> entry.connection();
            case TEMPLATE -> entry.template();
            case REQUEST_ID -> entry.requestId();
            case SINCE -> entry.since().map(TIME::format).orElse("");
            case KEYS -> texts().text(entry.keyMode() == KeyMode.PFX ? "RequestColumn_pfx" : "RequestColumn_onHost").in(locale);
            case CODE -> entry.code();
        };
    }

    /** A state in words. */
    public static Text state(RequestState state) {
        return texts().text("RequestColumn_state_" + state.getName());
    }

    /** Order of the rows by this column. */
    Comparator<RequestEntry> order() {
        return switch (this) {
            case STATE -> Comparator.comparingInt(entry -> rank(entry.state()));
            case SINCE -> Comparator.comparing(entry -> entry.since().orElse(Instant.MIN));
            default -> Comparator.comparing(entry -> text(entry, Locale.ROOT), String.CASE_INSENSITIVE_ORDER);
        };
    }

    /** What somebody has to act upon comes first. */
    private static int rank(RequestState state) {
        return switch (state) {
            case DENIED -> 0;
            case PENDING -> 1;
            case BUILT -> 2;
            case ISSUED -> 3;
        };
    }

    private static Texts texts() {
        return Texts.beside(RequestColumn.class);
    }
}
