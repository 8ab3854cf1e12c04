package org.inkan.core.extension;

import org.eclipse.core.runtime.IConfigurationElement;
import org.inkan.core.problem.ProblemException;

/**
 * Makes a typed descriptor of one element of an extension. Must not load the contributor's code beyond what the
 * descriptor itself needs.
 *
 * @param <D> the descriptor
 */
@FunctionalInterface
public interface Contribution<D> {

    /** @throws ProblemException when the element is incomplete or wrong */
    D describe(IConfigurationElement element) throws ProblemException;
}
