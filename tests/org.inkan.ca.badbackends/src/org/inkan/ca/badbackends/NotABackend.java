package org.inkan.ca.badbackends;

/** A class that has nothing to do with certification authorities. */
public final class NotABackend {
}
