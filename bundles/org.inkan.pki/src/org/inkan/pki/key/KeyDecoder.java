package org.inkan.pki.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.Bouncy;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.Tlv;

/** Private keys from their plain DER forms, all brought to PKCS#8 first. */
final class KeyDecoder {

    private KeyDecoder() {
    }

    /** Any plain form: PKCS#8, PKCS#1, SEC 1 or OpenSSL's DSA sequence. */
    static PrivateKey any(byte[] der, String where) throws ProblemException {
        List<Tlv> parts = Tlv.find(der, 0).map(Tlv::children).orElse(List.of());
        if (parts.size() >= 2 && parts.get(1).is(Tlv.SEQUENCE)) {
            return pkcs8(der, where);
        }
        try {
            ASN1Sequence sequence = ASN1Sequence.getInstance(Asn1.read(der));
            PrivateKeyInfo info;
            if (parts.size() >= 2 && parts.get(1).is(Tlv.OCTET_STRING)) {
                ECPrivateKey ec = ECPrivateKey.getInstance(sequence);
                info = new PrivateKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, ec.getParametersObject()), ec);
            } else if (sequence.size() == 6) {
                info = dsa(sequence);
            } else {
                info = new PrivateKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                        sequence);
            }
            return pkcs8(info.getEncoded("DER"), where);
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.key(where, e);
        }
    }

    /** A PKCS#8 {@code PrivateKeyInfo}. */
    static PrivateKey pkcs8(byte[] der, String where) throws ProblemException {
        String oid;
        byte[] canonical;
        try {
            PrivateKeyInfo info = PrivateKeyInfo.getInstance(Asn1.read(der));
            oid = info.getPrivateKeyAlgorithm().getAlgorithm().getId();
            // without attributes (Windows adds the key usage), because the JDK's RSA factory refuses them
            canonical = new PrivateKeyInfo(info.getPrivateKeyAlgorithm(), info.parsePrivateKey()).getEncoded("DER");
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.key(where, e);
        }
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(canonical);
        for (boolean own : new boolean[] { true, false }) {
            try {
                KeyFactory factory = own ? jdk(oid) : KeyFactory.getInstance(oid, Bouncy.provider());
                if (factory != null) {
                    return factory.generatePrivate(spec);
                }
            } catch (java.security.NoSuchAlgorithmException e) {
                throw DecodeProblems.of(PkiCode.KEY_ALGORITHM, "keyAlgorithm", where, e, oid);
            } catch (GeneralSecurityException | RuntimeException e) {
                if (!own) {
                    throw DecodeProblems.key(where, e);
                }
            }
        }
        throw DecodeProblems.key(where, null);
    }

    private static KeyFactory jdk(String oid) throws GeneralSecurityException {
        return switch (oid) {
            case "1.2.840.113549.1.1.1" -> KeyFactory.getInstance("RSA", "SunRsaSign");
            case "1.2.840.10045.2.1" -> KeyFactory.getInstance("EC", "SunEC");
            default -> null;
        };
    }

    /** OpenSSL's own form: version, p, q, g, y, x. */
    private static PrivateKeyInfo dsa(ASN1Sequence sequence) throws IOException {
        DSAParameter parameters = new DSAParameter(integer(sequence, 1), integer(sequence, 2), integer(sequence, 3));
        return new PrivateKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa, parameters),
                new ASN1Integer(integer(sequence, 5)));
    }

    private static java.math.BigInteger integer(ASN1Sequence sequence, int at) {
        ASN1Encodable value = sequence.getObjectAt(at);
        return ASN1Integer.getInstance(value).getValue();
    }
}
