/**
 * Trust between two ends of a channel, as values: who shows which certificate, which stores each machine has, and
 * what each machine lacks to accept its peer. {@link org.inkan.trust.TrustAnalysis} is the entry; nothing here
 * touches a network or a store.
 */
package org.inkan.trust;
