package org.inkan.core.finding;

/** How much a {@link Finding} matters, mildest first. */
public enum Severity {
    /** Worth knowing; nothing has to be done. */
    INFO,
    /** Works, but is unsafe, fragile or against advice. */
    WARNING,
    /** Will not work, or opens an attack path; a write must not go ahead without a decision. */
    ERROR
}
