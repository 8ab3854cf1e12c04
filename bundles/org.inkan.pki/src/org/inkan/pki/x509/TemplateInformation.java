package org.inkan.pki.x509;

/**
 * Content of the Microsoft extension 1.3.6.1.4.1.311.21.7 (MS-WCCE 2.2.2.7.7.2): which version 2+ template a certificate was made from.
 * {@code CertificateTemplate ::= SEQUENCE { templateID OID, majorVersion INTEGER OPTIONAL, minorVersion INTEGER OPTIONAL }}.
 *
 * @param oid object identifier of the template
 * @param major major version; -1 if absent
 * @param minor minor version; -1 if absent
 */
public record TemplateInformation(String oid, int major, int minor) {
}
