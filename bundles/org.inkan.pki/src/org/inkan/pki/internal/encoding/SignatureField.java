package org.inkan.pki.internal.encoding;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PSSParameterSpec;
import java.util.List;

import org.inkan.core.problem.ProblemException;

/** The outer signature algorithm and value of a certificate or CRL. */
record SignatureField(String oid, byte[] parameters, byte[] value) {

    private static final String RSA_PSS = "1.2.840.113549.1.1.10";

    static SignatureField read(FieldReader in) throws ProblemException {
        Tlv algorithm = in.next("signatureAlgorithm", Tlv.SEQUENCE);
        byte[] bits = in.next("signatureValue", Tlv.BIT_STRING).content();
        List<Tlv> parts = algorithm.children();
        String oid = parts.isEmpty() ? "" : parts.getFirst().oid();
        byte[] parameters = parts.size() > 1 ? parts.get(1).encoded() : new byte[0];
        byte[] value = bits.length == 0 ? bits : java.util.Arrays.copyOfRange(bits, 1, bits.length);
        return new SignatureField(oid, parameters, value);
    }

    /** A copy, or null if there are none, as the JDK's certificates and CRLs answer. */
    byte[] parametersOrNull() {
        return parameters.length == 0 ? null : parameters.clone();
    }

    void verify(byte[] signed, PublicKey key, Provider chosen)
            throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        Signature signature = Signature.getInstance(oid, chosen == null ? Bouncy.provider() : chosen);
        try {
            if (RSA_PSS.equals(oid)) {
                AlgorithmParameters pss = AlgorithmParameters.getInstance("PSS", Bouncy.provider());
                pss.init(parameters);
                signature.setParameter(pss.getParameterSpec(PSSParameterSpec.class));
            }
            signature.initVerify(key);
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException | IOException e) {
            throw new SignatureException(e);
        }
        signature.update(signed);
        if (!signature.verify(value)) {
            throw new SignatureException(oid);
        }
    }
}
