package org.inkan.pki.describe;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;

/** Names of signature algorithms as Java writes them, also of those that the Java platform knows by number only. */
final class SignatureText {

    private SignatureText() {
    }

    static String of(String given, byte[] parameters) {
        boolean number = given.matches("[0-9.]+");
        if (given.equals("RSASSA-PSS") || given.equals(PKCSObjectIdentifiers.id_RSASSA_PSS.getId())) {
            return pss(parameters);
        }
        return number ? new DefaultAlgorithmNameFinder().getAlgorithmName(new ASN1ObjectIdentifier(given)) : given;
    }

    private static String pss(byte[] parameters) {
        try {
            String hash = new DefaultAlgorithmNameFinder().getAlgorithmName(RSASSAPSSparams.getInstance(parameters).getHashAlgorithm());
            return hash.replace("-", "") + "withRSASSA-PSS";
        } catch (RuntimeException e) {
            // Damaged or missing parameters leave the name of the scheme.
            return "RSASSA-PSS";
        }
    }
}
