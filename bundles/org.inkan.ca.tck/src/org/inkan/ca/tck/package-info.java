/**
 * The contract suite for certification authority back ends. Authors subclass
 * {@link org.inkan.ca.tck.CertificationAuthorityContractTest} in their own test bundle, say how to open their authority
 * and how to play the certificate manager, and inherit every test.
 */
package org.inkan.ca.tck;
