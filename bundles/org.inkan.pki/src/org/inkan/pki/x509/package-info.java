/**
 * X.509 certificates, CRLs, names and extensions as values of the JDK and of this package. Open {@link
 * org.inkan.pki.x509.CertificateSigner} to see how a certificate is made and {@link org.inkan.pki.x509.Extensions} to see how one is
 * read; {@link org.inkan.pki.x509.CertificateRules} judges content before it is signed (RFC 5280).
 */
package org.inkan.pki.x509;
