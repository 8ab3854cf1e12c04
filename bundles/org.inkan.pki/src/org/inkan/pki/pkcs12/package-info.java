/**
 * PKCS#12 files (RFC 7292, RFC 9579), the form in which a key travels to a Windows machine. Start at
 * {@link org.inkan.pki.pkcs12.Pkcs12Writer} and {@link org.inkan.pki.pkcs12.Pkcs12Reader}; neither keeps a password.
 */
package org.inkan.pki.pkcs12;
