/**
 * The INF policy files of the Windows tool certreq. Open {@link org.inkan.pki.inf.InfDocument} for the text with its positions, {@link
 * org.inkan.pki.inf.CertReqInf} for its meaning, {@link org.inkan.pki.inf.InfRules} for what can be wrong with it and {@link
 * org.inkan.pki.inf.InfRequestBuilder} for the request and {@link org.inkan.pki.inf.InfCertificateBuilder} for the
 * self-signed certificate that certreq would make of it.
 */
package org.inkan.pki.inf;
