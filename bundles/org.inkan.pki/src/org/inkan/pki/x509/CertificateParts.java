package org.inkan.pki.x509;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;

/** Parts of an encoded certificate that the JDK's object does not give in their order. */
final class CertificateParts {

    private CertificateParts() {
    }

    static List<Extension> extensions(X509Certificate certificate) {
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
