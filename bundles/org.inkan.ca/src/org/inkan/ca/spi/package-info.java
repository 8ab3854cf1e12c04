/**
 * What a certification authority back end implements, and the values it exchanges with its callers.
 *
 * <p>{@link org.inkan.ca.spi.CertificationAuthority} is the whole mandatory contract: say who you are, submit, poll.
 * Everything else (templates, revocation, CRLs, a pending queue, a list of what was issued) is a capability that a
 * back end may offer and that callers ask for by its interface. A back end is introduced by a
 * {@link org.inkan.ca.spi.CaBackend} contributed to the extension point {@code org.inkan.ca.backends}; its typed
 * options are the one source for the connection page and the command line flags. Run the suite of
 * {@code org.inkan.ca.tck} against every implementation.
 */
package org.inkan.ca.spi;
