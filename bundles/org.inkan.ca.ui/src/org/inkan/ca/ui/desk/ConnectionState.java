package org.inkan.ca.ui.desk;

import org.inkan.ca.spi.CaIdentity;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What is known about a connection. */
public sealed interface ConnectionState {

    /** Nobody has tried it yet. */
    record Untried() implements ConnectionState {
    }

    /** Its authority lives in the fleet and is not there yet. */
    record NotCreated() implements ConnectionState {
    }

    /**
     * It answered.
     *
     * @param pending whether it has a queue of waiting requests
     * @param issued  whether it lists what it issued
     * @param revokes whether it can revoke
     * @param crl     whether it publishes CRLs
     */
    record Reached(CaIdentity identity, boolean pending, boolean issued, boolean revokes, boolean crl) implements ConnectionState {
    }

    /** It could not be opened. */
    record Failed(Problem problem) implements ConnectionState {
    }

    /** The state in words. */
    default Text text() {
        Texts texts = Texts.beside(ConnectionState.class);
        return switch (this) {
            case Untried untried -> texts.text("ConnectionState_untried");
            case NotCreated absent -> texts.text("ConnectionState_notCreated");
            case Reached reached -> texts.text("ConnectionState_reached");
            case Failed failed -> texts.text("ConnectionState_failed", failed.problem().code());
        };
    }

    /** Name of the picture that goes with the words. */
    default String icon() {
        return switch (this) {
            case Untried untried -> "unknown";
            case NotCreated absent -> "unknown";
            case Reached reached -> "ok";
            case Failed failed -> "error";
        };
    }
}
