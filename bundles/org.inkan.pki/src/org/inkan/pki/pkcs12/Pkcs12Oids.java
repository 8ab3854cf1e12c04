package org.inkan.pki.pkcs12;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Identifiers of PKCS#12 bags and attributes (RFC 7292 4.2, MS-CRTD and Windows' own arc). */
final class Pkcs12Oids {

    static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");
    static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");
    static final ASN1ObjectIdentifier ENVELOPED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.3");
    static final ASN1ObjectIdentifier ENCRYPTED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.6");
    static final ASN1ObjectIdentifier KEY_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.1");
    static final ASN1ObjectIdentifier SHROUDED_KEY_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.2");
    static final ASN1ObjectIdentifier CERT_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.3");
    static final ASN1ObjectIdentifier CRL_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.4");
    static final ASN1ObjectIdentifier SECRET_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.5");
    static final ASN1ObjectIdentifier SAFE_CONTENTS_BAG = new ASN1ObjectIdentifier("1.2.840.113549.1.12.10.1.6");
    static final ASN1ObjectIdentifier X509_CERTIFICATE = new ASN1ObjectIdentifier("1.2.840.113549.1.9.22.1");
    static final ASN1ObjectIdentifier X509_CRL = new ASN1ObjectIdentifier("1.2.840.113549.1.9.23.1");
    static final ASN1ObjectIdentifier FRIENDLY_NAME = new ASN1ObjectIdentifier("1.2.840.113549.1.9.20");
    static final ASN1ObjectIdentifier LOCAL_KEY_ID = new ASN1ObjectIdentifier("1.2.840.113549.1.9.21");
    static final ASN1ObjectIdentifier CSP_NAME = new ASN1ObjectIdentifier("1.3.6.1.4.1.311.17.1");
    static final ASN1ObjectIdentifier LOCAL_MACHINE = new ASN1ObjectIdentifier("1.3.6.1.4.1.311.17.2");
    static final ASN1ObjectIdentifier KEY_USAGE = new ASN1ObjectIdentifier("2.5.29.15");

    private Pkcs12Oids() {
    }
}
