package org.inkan.pki.x509;

/**
 * One entry of authority information access (RFC 5280 4.2.2.1).
 *
 * @param method {@link Oids#CA_ISSUERS_ACCESS}, {@link Oids#OCSP_ACCESS} or another identifier
 * @param location where to ask, mostly a {@link GeneralName.Uri}
 */
public record AccessDescription(String method, GeneralName location) {
}
