package org.inkan.pki.path;

/**
 * How much of a trust anchor's own certificate counts. RFC 5280 §6.1.1 (d) trusts a name and a key only; RFC 5937 and
 * Windows also hold the anchor to what its certificate says.
 *
 * @param validity                 the anchor's own validity period must contain the validation time
 * @param constraints              its basic constraints, key usage, name and policy constraints, EKU and unknown
 *                                 critical extensions are applied (RFC 5937)
 * @param basicConstraintsRequired with {@code constraints}: a certificate without basic constraints cannot be an anchor
 * @param target                   whether a certificate may be accepted because it is itself an anchor
 */
public record AnchorRules(boolean validity, boolean constraints, boolean basicConstraintsRequired, Target target) {

    /** Whether the end certificate may itself be the anchor. */
    public enum Target {
        /** A path has at least one certificate below the anchor. */
        NEVER,
        /** Only if it is signed by its own key, as Windows and OpenSSL accept it. */
        SELF_SIGNED,
        /** Any certificate put among the anchors is trusted as it stands (pinning). */
        ANY
    }

    /** What Windows does with its machine Root store; the default. */
    public static AnchorRules strict() {
        return new AnchorRules(true, true, true, Target.SELF_SIGNED);
    }

    /** Name and key only. */
    public static AnchorRules nameAndKey() {
        return new AnchorRules(false, false, false, Target.SELF_SIGNED);
    }
}
