package org.inkan.pki.io;

import java.io.IOException;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.core.text.Text;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.CrlDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;

/**
 * PKCS#7 and CMS messages (RFC 5652): certificates and revocation lists of a SignedData; every other content is named.
 * Taken apart field by field, because bags in the wild break the rules that a full CMS parser insists on.
 */
final class CmsReader {

    private static final Texts TEXTS = Texts.beside(CmsReader.class);
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";

    private CmsReader() {
    }

    static void read(PkiFormat format, byte[] message, String where, List<PkiItem> items) throws ProblemException {
        try {
            ASN1Sequence info = ASN1Sequence.getInstance(Asn1.read(message));
            String type = ASN1ObjectIdentifier.getInstance(info.getObjectAt(0)).getId();
            if (type.equals(SIGNED_DATA)) {
                signed(format, content(info), where, items);
            } else {
                content(info);
                items.add(new PkiItem.OtherItem(TEXTS.text("CmsReader_content", name(type))));
            }
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.of(PkiCode.CMS_BROKEN, "cms", where, e);
        }
    }

    private static ASN1Encodable content(ASN1Sequence info) {
        return ASN1TaggedObject.getInstance(info.getObjectAt(1)).getExplicitBaseObject();
    }

    /** version, digestAlgorithms, encapContentInfo, [0] certificates, [1] crls, signerInfos. */
    private static void signed(PkiFormat format, ASN1Encodable content, String where, List<PkiItem> items)
            throws ProblemException, IOException {
        ASN1Sequence data = ASN1Sequence.getInstance(content);
        ASN1Sequence encapsulated = ASN1Sequence.getInstance(data.getObjectAt(2));
        String inner = ASN1ObjectIdentifier.getInstance(encapsulated.getObjectAt(0)).getId();
        int signers = ASN1Set.getInstance(data.getObjectAt(data.size() - 1)).size();
        for (int i = 3; i < data.size() - 1; i++) {
            ASN1TaggedObject field = ASN1TaggedObject.getInstance(data.getObjectAt(i));
            for (ASN1Encodable each : members(field)) {
                item(field.getTagNo(), each, where, items);
            }
        }
        boolean bag = signers == 0 && encapsulated.size() == 1;
        if (format == PkiFormat.TRUST_LIST || format == PkiFormat.CMC) {
            items.add(new PkiItem.OtherItem(format.label()));
        } else if (!bag) {
            items.add(new PkiItem.OtherItem(TEXTS.text("CmsReader_signed", name(inner), signers)));
        }
    }

    /** DER wants a SET; some producers tag a SEQUENCE's members, and BER may tag them one by one. */
    private static Iterable<ASN1Encodable> members(ASN1TaggedObject field) {
        ASN1Encodable base = field.getBaseUniversal(false, org.bouncycastle.asn1.BERTags.SET);
        return ASN1Set.getInstance(base);
    }

    private static void item(int tag, ASN1Encodable value, String where, List<PkiItem> items)
            throws ProblemException, IOException {
        if (value instanceof ASN1TaggedObject) {
            // attribute and other certificates, other revocation information (RFC 5652 10.2.1, 10.2.2)
            items.add(new PkiItem.OtherItem(TEXTS.text("CmsReader_otherMember")));
            return;
        }
        byte[] der = value.toASN1Primitive().getEncoded();
        if (tag == 0) {
            items.add(new PkiItem.CertificateItem(CertificateDecoder.decode(der, where)));
        } else {
            items.add(new PkiItem.CrlItem(CrlDecoder.decode(der, where)));
        }
    }

    private static Text name(String oid) {
        return TEXTS.has("CmsReader_" + oid) ? TEXTS.text("CmsReader_" + oid) : Text.literal(oid);
    }
}
