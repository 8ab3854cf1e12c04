/**
 * The authority's own keys and certificates on the disk: made once by
 * {@link org.inkan.ca.embedded.internal.keys.CaCreation}, opened by {@link org.inkan.ca.embedded.internal.keys.CaKeys}.
 */
package org.inkan.ca.embedded.internal.keys;
