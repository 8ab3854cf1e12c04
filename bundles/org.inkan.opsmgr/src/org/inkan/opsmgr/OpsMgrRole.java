package org.inkan.opsmgr;

/**
 * What a machine is in a management group. The letters of the procedure differ: C, F, H and J are done on a
 * management server, E, G, I and K on a gateway or agent.
 */
public enum OpsMgrRole {
    /** Management server. */
    MANAGEMENT_SERVER("C", "F", "H", "J"),
    /** Gateway server. */
    GATEWAY("E", "G", "I", "K"),
    /** Agent. */
    AGENT("E", "G", "I", "K");

    private final String trustStep;
    private final String requestStep;
    private final String acceptStep;
    private final String registerStep;

    OpsMgrRole(String trustStep, String requestStep, String acceptStep, String registerStep) {
        this.trustStep = trustStep;
        this.requestStep = requestStep;
        this.acceptStep = acceptStep;
        this.registerStep = registerStep;
    }

    /** Letter of "root and intermediates are in the machine stores". */
    public String trustStep() {
        return trustStep;
    }

    /** Letter of "key and request exist". */
    public String requestStep() {
        return requestStep;
    }

    /** Letter of "certificate is bound to its key". */
    public String acceptStep() {
        return acceptStep;
    }

    /** Letter of "registry values are written". */
    public String registerStep() {
        return registerStep;
    }
}
