/**
 * Certification authorities as the rest of the product sees them: which kinds there are and which connections a fleet
 * has.
 *
 * <p>Start at {@link org.inkan.ca.CaBackends}, the one reader of the extension point {@code org.inkan.ca.backends},
 * and {@link org.inkan.ca.Connections}, the fleet's {@code connections.json}. What a back end implements is in
 * {@code org.inkan.ca.spi}.
 */
package org.inkan.ca;
