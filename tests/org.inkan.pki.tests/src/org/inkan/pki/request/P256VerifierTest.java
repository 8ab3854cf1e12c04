package org.inkan.pki.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.inkan.pki.internal.asn1.Der;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures come from the JDK, so the two implementations check each other. */
class P256VerifierTest {

    private static final byte[] MESSAGE = "web1.dmz.contoso.com".getBytes(StandardCharsets.UTF_8);

    private KeyPair pair;
    private byte[] info;
    private byte[] signature;
    private BigInteger r;
    private BigInteger s;
    private BigInteger order;

    @BeforeEach
    void sign() throws Exception {
        pair = pair("secp256r1");
        info = pair.getPublic().getEncoded();
        signature = signature(pair, "SHA256withECDSA");
        ASN1Sequence both = ASN1Sequence.getInstance(signature);
        r = ASN1Integer.getInstance(both.getObjectAt(0)).getValue();
        s = ASN1Integer.getInstance(both.getObjectAt(1)).getValue();
        order = ((ECPublicKey) pair.getPublic()).getParams().getOrder();
    }

    @Test
    void aSignatureOfTheJdkIsAccepted() {
        assertTrue(P256Verifier.accepts(info, MESSAGE, signature));
        assertTrue(P256Verifier.accepts(info, MESSAGE, encoded(r, s)));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        for (BigInteger bad : new BigInteger[] {BigInteger.ZERO, order, order.negate(), BigInteger.ONE.negate()}) {
            assertFalse(P256Verifier.accepts(info, MESSAGE, encoded(bad, s)), () -> "r = " + bad);
            assertFalse(P256Verifier.accepts(info, MESSAGE, encoded(r, bad)), () -> "s = " + bad);
        }
        assertFalse(P256Verifier.accepts(info, MESSAGE, encoded(r.add(order), s)));
        assertFalse(P256Verifier.accepts(info, MESSAGE, encoded(r, s.add(order))));
    }

    @Test
    void aPointThatIsNotOnTheCurveIsRefused() {
        byte[] bad = info.clone();
        bad[bad.length - 1] ^= 1;
        assertFalse(P256Verifier.accepts(bad, MESSAGE, signature));
        Arrays.fill(bad, bad.length - 64, bad.length, (byte) 0);
        assertFalse(P256Verifier.accepts(bad, MESSAGE, signature));
        Arrays.fill(bad, bad.length - 64, bad.length, (byte) 0xFF);
        assertFalse(P256Verifier.accepts(bad, MESSAGE, signature));
    }

    @Test
    void anotherHashMessageKeyOrCurveIsRefused() throws Exception {
        assertFalse(P256Verifier.accepts(info, MESSAGE, signature(pair, "SHA384withECDSA")));
        assertFalse(P256Verifier.accepts(info, new byte[0], signature));
        assertFalse(P256Verifier.accepts(pair("secp256r1").getPublic().getEncoded(), MESSAGE, signature));
        KeyPair larger = pair("secp384r1");
        assertFalse(P256Verifier.accepts(larger.getPublic().getEncoded(), MESSAGE, signature(larger, "SHA256withECDSA")));
    }

    @Test
    void anythingButThePlainEncodingIsLeftToOthers() {
        assertFalse(P256Verifier.accepts(info, MESSAGE, Arrays.copyOf(signature, signature.length + 1)));
        assertFalse(P256Verifier.accepts(info, MESSAGE, new byte[0]));
        assertFalse(P256Verifier.accepts(info, MESSAGE, Der.sequence(Der.integer(r))));
        assertFalse(P256Verifier.accepts(info, MESSAGE, Der.sequence(Der.integer(r), Der.integer(s), Der.integer(s))));
        assertFalse(P256Verifier.accepts(Arrays.copyOf(info, info.length - 1), MESSAGE, signature));
    }

    @Test
    void bothAgreeOnExtremeNumbersAndTheOtherHalfOfS() throws Exception {
        assertTrue(P256Verifier.accepts(info, MESSAGE, encoded(r, order.subtract(s))));
        BigInteger[] extremes = {BigInteger.ONE, BigInteger.TWO, order.shiftRight(1), order.subtract(BigInteger.ONE),
            order.add(BigInteger.ONE), BigInteger.ONE.shiftLeft(255), BigInteger.ONE.shiftLeft(256), BigInteger.ONE.shiftLeft(4096)};
        for (BigInteger left : extremes) {
            for (BigInteger right : extremes) {
                agrees(encoded(left, right));
            }
            agrees(encoded(left, s));
            agrees(encoded(r, left));
        }
    }

    @Test
    void nothingIsAcceptedThatTheJdkRefusesWhenOneBitIsWrong() throws Exception {
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] bad = signature.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            agrees(bad);
        }
    }

    private void agrees(byte[] candidate) throws Exception {
        assertEquals(jdkAccepts(candidate), P256Verifier.accepts(info, MESSAGE, candidate),
            () -> HexFormat.of().formatHex(candidate));
    }

    private boolean jdkAccepts(byte[] candidate) throws Exception {
        Signature verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(pair.getPublic());
        verifier.update(MESSAGE);
        try {
            return verifier.verify(candidate);
        } catch (SignatureException e) {
            return false;
        }
    }

    private static byte[] encoded(BigInteger r, BigInteger s) {
        return Der.sequence(Der.integer(r), Der.integer(s));
    }

    private static KeyPair pair(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static byte[] signature(KeyPair pair, String algorithm) throws Exception {
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(pair.getPrivate());
        signer.update(MESSAGE);
        return signer.sign();
    }
}
