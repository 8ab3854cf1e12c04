package org.inkan.ca.badbackends;

/** Its class cannot be initialized: an Error, not an exception. */
public final class UnloadableBackend extends GoodBackend {

    static final int SIZE = Integer.parseInt("not a number");
}
