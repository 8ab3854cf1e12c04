/**
 * A bag of certificates and revocation lists from anywhere: who issued whom, and whether each is trusted and why.
 * Values only; nothing here reads a file or draws.
 */
package org.inkan.trust.bag;
