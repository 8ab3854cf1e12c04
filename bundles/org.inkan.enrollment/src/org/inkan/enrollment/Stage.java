package org.inkan.enrollment;

/** How far the artefacts of a host prove it has come. */
public enum Stage {
    /** Nothing there. */
    NEW,
    /** The request kit is built; the host has to answer. */
    KIT_OUT,
    /** The request is here and not yet answered by a certificate. */
    REQUESTED,
    /** The certificate is here and fits the request. */
    ISSUED,
    /** The install kit is built. */
    READY,
    /** The certificate has to be renewed. */
    EXPIRING
}
