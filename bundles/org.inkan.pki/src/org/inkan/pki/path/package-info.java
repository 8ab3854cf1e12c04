/**
 * Certification paths: building them from an unordered bag of certificates and validating them after RFC 5280 §6, with
 * a stated reason for every certificate. Start with {@link org.inkan.pki.path.ChainValidator}; the parts are
 * {@link org.inkan.pki.path.CertificatePathBuilder} and {@link org.inkan.pki.path.CertificatePathValidator}.
 */
package org.inkan.pki.path;
