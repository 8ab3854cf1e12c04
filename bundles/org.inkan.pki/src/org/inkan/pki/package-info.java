/**
 * Keys, certificates, requests and certificate stores. Open {@link org.inkan.pki.PkiCode} for every failure this bundle reports; the work
 * is done in the packages below: {@code io} reads and writes files, {@code x509} certificates, {@code request} PKCS#10, {@code inf} the
 * policy files of certreq, {@code pkcs12} and {@code key} private keys, {@code path} chains.
 */
package org.inkan.pki;
