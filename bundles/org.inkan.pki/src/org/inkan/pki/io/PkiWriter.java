package org.inkan.pki.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.PemWriter;
import org.inkan.pki.request.CertificationRequest;

/** Writes certificates, revocation lists and requests in the forms that other programs read. Stateless, thread-safe. */
public final class PkiWriter {

    private static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");
    private static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");

    private PkiWriter() {
    }

    /** PEM text, one {@code CERTIFICATE} block each, in the given order (RFC 7468 5). */
    public static byte[] pem(X509Certificate... certificates) {
        return pem(List.of(certificates));
    }

    /** PEM text of a chain. */
    public static byte[] pem(List<X509Certificate> certificates) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        certificates.forEach(c -> out.writeBytes(PemWriter.pem("CERTIFICATE", der(c))));
        return out.toByteArray();
    }

    /** PEM text {@code X509 CRL} (RFC 7468 6). */
    public static byte[] pem(X509CRL crl) {
        return PemWriter.pem("X509 CRL", der(crl));
    }

    /** PEM text {@code CERTIFICATE REQUEST} (RFC 7468 7). */
    public static byte[] pemRequest(CertificationRequest request) {
        return PemWriter.pem("CERTIFICATE REQUEST", request.encoded());
    }

    /** The certificate's own bytes. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The revocation list's own bytes. */
    public static byte[] der(X509CRL crl) {
        try {
            return crl.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * A bag of certificates and revocation lists: a degenerate SignedData without signers (RFC 5652 5.2), which Windows
     * calls {@code .p7b}.
     *
     * @param pem whether to write PEM text {@code PKCS7} instead of DER
     */
    public static byte[] p7b(List<X509Certificate> certificates, List<X509CRL> crls, boolean pem) {
        try {
            ASN1EncodableVector signedData = new ASN1EncodableVector();
            signedData.add(new ASN1Integer(1));
            signedData.add(new DERSet());
            signedData.add(new DERSequence(DATA));
            signedData.add(new DERTaggedObject(false, 0, set(certificates.stream().map(PkiWriter::der).toList())));
            if (!crls.isEmpty()) {
                signedData.add(new DERTaggedObject(false, 1, set(crls.stream().map(PkiWriter::der).toList())));
            }
            signedData.add(new DERSet());
            ASN1EncodableVector info = new ASN1EncodableVector();
            info.add(SIGNED_DATA);
            info.add(new DERTaggedObject(true, 0, new DERSequence(signedData)));
            byte[] der = new DERSequence(info).getEncoded("DER");
            return pem ? PemWriter.pem("PKCS7", der) : der;
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** DER sorts the members of a SET; readers find the order of a chain by names, not by position. */
    private static DERSet set(List<byte[]> members) throws IOException {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        for (byte[] member : members) {
            vector.add(Asn1.read(member));
        }
        return new DERSet(vector);
    }
}
