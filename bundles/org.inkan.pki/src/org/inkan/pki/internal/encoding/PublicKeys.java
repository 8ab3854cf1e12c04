package org.inkan.pki.internal.encoding;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Public keys from their SubjectPublicKeyInfo; a kind that nobody here knows keeps its bytes and its OID. */
public final class PublicKeys {

    private static final String RSA = "1.2.840.113549.1.1.1";

    private PublicKeys() {
    }

    /** The key; never fails, because a certificate with an unknown key must still be shown. */
    public static PublicKey decode(byte[] subjectPublicKeyInfo) {
        String oid = Tlv.find(subjectPublicKeyInfo, 0).map(Tlv::children).filter(c -> !c.isEmpty())
                .map(c -> c.getFirst().children()).filter(c -> !c.isEmpty()).map(List::getFirst).map(Tlv::oid).orElse("");
        X509EncodedKeySpec spec = new X509EncodedKeySpec(subjectPublicKeyInfo);
        try {
            KeyFactory factory = RSA.equals(oid) ? KeyFactory.getInstance("RSA", "SunRsaSign")
                    : KeyFactory.getInstance(oid, Bouncy.provider());
            return factory.generatePublic(spec);
        } catch (GeneralSecurityException | RuntimeException e) {
            return new Unknown(oid, subjectPublicKeyInfo);
        }
    }

    private record Unknown(String oid, byte[] encoded) implements PublicKey {

        @Override
        public String getAlgorithm() {
            return oid;
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return encoded.clone();
        }
    }
}
