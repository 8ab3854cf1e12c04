/**
 * Expected failures. {@link org.inkan.core.problem.Problem} is the only form in which a failure reaches a user:
 * a code, what, where, why and the next step, in the reader's language.
 */
package org.inkan.core.problem;
