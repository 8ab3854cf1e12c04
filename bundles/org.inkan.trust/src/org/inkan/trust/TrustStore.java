package org.inkan.trust;

/** The two machine stores a channel partner's chain is looked for in. */
public enum TrustStore {
    /** LocalMachine\Root, "Trusted Root Certification Authorities". */
    ROOT("Root"),
    /** LocalMachine\CA, "Intermediate Certification Authorities". */
    INTERMEDIATE("CA");

    private final String windowsName;

    TrustStore(String windowsName) {
        this.windowsName = windowsName;
    }

    /** The name {@code certutil -addstore} takes. */
    public String windowsName() {
        return windowsName;
    }
}
