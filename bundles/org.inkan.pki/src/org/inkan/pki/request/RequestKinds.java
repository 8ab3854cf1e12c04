package org.inkan.pki.request;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;

/** Tells what somebody handed in instead of a PKCS#10, so that the message can say it. */
final class RequestKinds {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String CMC_CONTENT = "1.3.6.1.5.5.7.12.2";

    private RequestKinds() {
    }

    static void refuseOtherKinds(ASN1Primitive content) throws ProblemException {
        if (!(content instanceof ASN1Sequence sequence) || sequence.size() == 0) {
            throw problem(PkiCode.REQUEST_CONTENT, "RequestParts_content", null);
        }
        try {
            ASN1Encodable first = sequence.getObjectAt(0).toASN1Primitive();
            if (first instanceof ASN1ObjectIdentifier type) {
                throw cms(type, sequence);
            }
            if (first instanceof ASN1Integer) {
                throw problem(PkiCode.REQUEST_IS_OTHER, "RequestKinds_key", null);
            }
            if (first instanceof ASN1Sequence inner) {
                refuseSigned(sequence, inner);
            }
        } catch (RuntimeException e) {
            throw problem(PkiCode.REQUEST_CONTENT, "RequestParts_content", e);
        }
    }

    private static ProblemException cms(ASN1ObjectIdentifier type, ASN1Sequence message) {
        if (type.getId().equals(SIGNED_DATA) && contentType(message).equals(CMC_CONTENT)) {
            return problem(PkiCode.REQUEST_IS_CMS, "RequestKinds_cmc", null);
        }
        return problem(PkiCode.REQUEST_IS_CMS, "RequestKinds_pkcs7", null);
    }

    /** SignedData.encapContentInfo.eContentType (RFC 5652 5.1). */
    private static String contentType(ASN1Sequence message) {
        ASN1Sequence signed = ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(message.getObjectAt(1)).getExplicitBaseObject());
        return ASN1ObjectIdentifier.getInstance(ASN1Sequence.getInstance(signed.getObjectAt(2)).getObjectAt(0)).getId();
    }

    /** Certificate, SPKAC, public key and PKCS#8 share the outer shape; their first field tells them apart. */
    private static void refuseSigned(ASN1Sequence outer, ASN1Sequence inner) throws ProblemException {
        ASN1Encodable head = inner.size() == 0 ? null : inner.getObjectAt(0).toASN1Primitive();
        if (outer.size() == 2 && outer.getObjectAt(1) instanceof ASN1BitString) {
            throw problem(PkiCode.REQUEST_IS_OTHER, "RequestKinds_publicKey", null);
        }
        if (outer.size() == 2 && outer.getObjectAt(1) instanceof ASN1OctetString) {
            throw problem(PkiCode.REQUEST_IS_OTHER, "RequestKinds_key", null);
        }
        boolean signed = outer.size() == 3 && outer.getObjectAt(2).toASN1Primitive() instanceof ASN1BitString;
        if (signed && inner.size() == 2 && head instanceof ASN1Sequence && inner.getObjectAt(1).toASN1Primitive() instanceof ASN1String) {
            throw problem(PkiCode.REQUEST_IS_SPKAC, "RequestKinds_spkac", null);
        }
        boolean certificate = head instanceof ASN1TaggedObject
            || head instanceof ASN1Integer && inner.size() > 3 && !(inner.getObjectAt(3).toASN1Primitive() instanceof ASN1TaggedObject);
        if (signed && certificate) {
            throw problem(PkiCode.REQUEST_IS_OTHER, "RequestKinds_certificate", null);
        }
    }

    static ProblemException problem(PkiCode code, String key, Exception cause) {
        return new ProblemException(Problem.of(code.code(), Texts.beside(RequestKinds.class), key, ""), cause);
    }
}
