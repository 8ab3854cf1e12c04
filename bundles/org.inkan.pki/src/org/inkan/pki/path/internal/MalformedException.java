package org.inkan.pki.path.internal;

/** A structure that does not decode; the message names the element and is for logs, not for users. */
final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String element) {
        super(element);
    }

    MalformedException(String element, Throwable cause) {
        super(element, cause);
    }
}
