package org.inkan.ca.badbackends;

/** Its constructor fails. */
public final class ThrowingBackend extends GoodBackend {

    public ThrowingBackend() {
        throw new IllegalStateException("not today");
    }
}
