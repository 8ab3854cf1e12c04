package org.inkan.ca.spi;

import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;

/**
 * A kind of certification authority: the class named by a contribution to {@code org.inkan.ca.backends}.
 *
 * <p>Implementations have a public constructor without parameters, keep no state and do no work before {@link #open}.
 */
public interface CaBackend {

    /** Name of this kind of authority, for lists and pages. */
    Text label();

    /** One or two sentences: what it is and when to use it. */
    Text description();

    /** The options of a connection, in the order to be shown. Names are unique. */
    List<OptionDescriptor> options();

    /** Opens a connection, creating the authority on first use if it is one that lives in the fleet. */
    CertificationAuthority open(BackendContext context) throws ProblemException;

    /**
     * Sets up what {@link #open} needs, so that it is done (and its passphrase asked for) before the first request.
     * Does nothing for an authority that exists already.
     */
    default void create(BackendContext context) throws ProblemException {
        open(context).close();
    }

    /**
     * Whether {@link #create} would make an authority, because it lives in the fleet and is not there yet. It is asked
     * before a connection is tried, so that looking at one never creates anything. Does no long work.
     */
    default boolean isNew(BackendContext context) throws ProblemException {
        return false;
    }
}
