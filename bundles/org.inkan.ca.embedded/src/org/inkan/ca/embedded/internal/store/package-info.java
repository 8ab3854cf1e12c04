/**
 * The authority's records in an H2 file database: requests, certificates, revocations, CRLs and what still has to be
 * written to the audit log. {@link org.inkan.ca.embedded.internal.store.CaStore} is the way in; everything it has
 * acknowledged survives a kill or a power cut.
 */
package org.inkan.ca.embedded.internal.store;
