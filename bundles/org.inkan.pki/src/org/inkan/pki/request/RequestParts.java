package org.inkan.pki.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.x509.ExtensionListCodec;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;

/** The decoded fields of {@code CertificationRequest} (RFC 2986 4.2). */
record RequestParts(byte[] toBeSigned, X500Principal subject, byte[] publicKeyInfo, String keyAlgorithm, List<Attribute> attributes,
        Extensions extensions, String signatureAlgorithm, Optional<byte[]> signatureParameters, byte[] signature) {

    static RequestParts read(byte[] der) throws ProblemException {
        ASN1Primitive content;
        try {
            content = Asn1.read(der);
        } catch (IOException e) {
            throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestParts_content", e);
        }
        RequestKinds.refuseOtherKinds(content);
        try {
            return read(ASN1Sequence.getInstance(content));
        } catch (IOException | RuntimeException e) {
            throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestParts_content", e);
        }
    }

    private static RequestParts read(ASN1Sequence request) throws IOException {
        if (request.size() != 3) {
            throw new IOException("three fields expected, " + request.size() + " found");
        }
        ASN1Sequence info = ASN1Sequence.getInstance(request.getObjectAt(0));
        ASN1Integer.getInstance(info.getObjectAt(0));
        X500Principal subject = new X500Principal(der(info.getObjectAt(1)));
        ASN1Sequence key = ASN1Sequence.getInstance(info.getObjectAt(2));
        ASN1BitString.getInstance(key.getObjectAt(1));
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 3; i < info.size(); i++) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(info.getObjectAt(i));
            if (tagged.getTagNo() == 0) {
                attributes.addAll(attributes(ASN1Set.getInstance(tagged, false)));
            }
        }
        ASN1Sequence algorithm = ASN1Sequence.getInstance(request.getObjectAt(1));
        Optional<byte[]> parameters = algorithm.size() > 1 ? Optional.of(der(algorithm.getObjectAt(1))) : Optional.empty();
        return new RequestParts(der(info), subject, der(key), algorithmId(key.getObjectAt(0)), List.copyOf(attributes),
            extensions(attributes), ASN1ObjectIdentifier.getInstance(algorithm.getObjectAt(0)).getId(), parameters,
            ASN1BitString.getInstance(request.getObjectAt(2)).getOctets());
    }

    private static String algorithmId(ASN1Encodable algorithm) {
        return ASN1ObjectIdentifier.getInstance(ASN1Sequence.getInstance(algorithm).getObjectAt(0)).getId();
    }

    private static List<Attribute> attributes(ASN1Set set) throws IOException {
        List<Attribute> attributes = new ArrayList<>();
        for (ASN1Encodable item : set) {
            ASN1Sequence attribute = ASN1Sequence.getInstance(item);
            List<byte[]> values = new ArrayList<>();
            for (ASN1Encodable value : ASN1Set.getInstance(attribute.getObjectAt(1))) {
                values.add(der(value));
            }
            attributes.add(new Attribute(ASN1ObjectIdentifier.getInstance(attribute.getObjectAt(0)).getId(), values));
        }
        return attributes;
    }

    private static Extensions extensions(List<Attribute> attributes) {
        for (String oid : List.of(Oids.EXTENSION_REQUEST, Oids.MS_CERTIFICATE_EXTENSIONS)) {
            for (Attribute attribute : attributes) {
                if (attribute.oid().equals(oid) && !attribute.values().isEmpty()) {
                    return Extensions.of(ExtensionListCodec.decode(attribute.values().getFirst()));
                }
            }
        }
        return Extensions.none();
    }

    /** The bytes as they stand in the request, so that a BER or unordered set keeps its signature. */
    private static byte[] der(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.BER);
    }
}
