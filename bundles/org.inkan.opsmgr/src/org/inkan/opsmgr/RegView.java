package org.inkan.opsmgr;

/** Which half of the 64-bit registry a value was found in. HealthService reads the 64-bit one. */
public enum RegView {
    /** The native key. */
    NATIVE,
    /** The key below Wow6432Node, where a 32-bit process is redirected to; HealthService does not look there. */
    WOW6432
}
