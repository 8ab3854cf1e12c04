/**
 * PKCS#10 certification requests with all attributes that Windows adds. Open {@link org.inkan.pki.request.CertificationRequest} to read one
 * and {@link org.inkan.pki.request.CertificationRequestBuilder} to make one.
 */
package org.inkan.pki.request;
