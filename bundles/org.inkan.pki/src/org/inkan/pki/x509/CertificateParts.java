package org.inkan.pki.x509;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;

/** Parts of an encoded certificate that the JDK's object does not give in their order. */
final class CertificateParts {

    private CertificateParts() {
    }

    static List<Extension> extensions(X509Certificate certificate) {
        try {
            return inOrder(certificate);
        } catch (RuntimeException e) {
            // Something else in the certificate is damaged; what the Java platform read of the extensions is still there.
            List<Extension> known = new ArrayList<>();
            add(certificate, certificate.getCriticalExtensionOIDs(), true, known);
            add(certificate, certificate.getNonCriticalExtensionOIDs(), false, known);
            return known;
        }
    }

    private static void add(X509Certificate certificate, Set<String> oids, boolean critical, List<Extension> known) {
        for (String oid : oids == null ? Set.<String>of() : oids) {
            byte[] value = certificate.getExtensionValue(oid);
            try {
                known.add(new Extension(oid, critical, ASN1OctetString.getInstance(value).getOctets()));
            } catch (RuntimeException e) {
                known.add(new Extension(oid, critical, value));
            }
        }
    }

    private static List<Extension> inOrder(X509Certificate certificate) {
        try {
            for (ASN1Encodable part : ASN1Sequence.getInstance(certificate.getTBSCertificate())) {
                if (part instanceof ASN1TaggedObject tagged && tagged.getTagClass() == BERTags.CONTEXT_SPECIFIC && tagged.getTagNo() == 3) {
                    return ExtensionListCodec.decode(tagged.getExplicitBaseObject());
                }
            }
            return List.of();
        } catch (CertificateEncodingException e) {
            // A certificate object that was read or signed has its encoding.
            throw new IllegalArgumentException(e);
        }
    }
}
