package org.inkan.ca.embedded.internal.store;

/** State of a request, stored as the disposition number of AD CS (MS-WCCE 3.2.1.4.2.1.3). */
public enum RequestState {
    DENIED(2), ISSUED(3), PENDING(5);

    private final int disposition;

    RequestState(int disposition) {
        this.disposition = disposition;
    }

    int disposition() {
        return disposition;
    }

    static RequestState of(int disposition) {
        for (RequestState state : values()) {
            if (state.disposition == disposition) {
                return state;
            }
        }
        throw new IllegalArgumentException("disposition " + disposition);
    }
}
