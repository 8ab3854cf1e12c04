/** The expected failures of the embedded authority: {@link org.inkan.ca.embedded.internal.problem.EmbeddedProblem}. */
package org.inkan.ca.embedded.internal.problem;
