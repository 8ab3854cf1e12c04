package org.inkan.pki.internal.pbe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.DecodeProblems;

/** The password integrity check of PKCS#12: HMAC with the key of RFC 7292 appendix B, or PBMAC1 (RFC 9579). */
public final class Pkcs12Mac {

    private static final String SHA1 = "1.3.14.3.2.26";
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final int SALT = 8;

    /** Digest names by OID, with the HMAC of the same digest. */
    private static final Map<String, String> DIGESTS = Map.of(SHA1, "SHA-1", "2.16.840.1.101.3.4.2.4", "SHA-224", SHA256,
            "SHA-256", "2.16.840.1.101.3.4.2.2", "SHA-384", "2.16.840.1.101.3.4.2.3", "SHA-512", "1.2.840.113549.2.5", "MD5");

    private Pkcs12Mac() {
    }

    /**
     * Whether the password fits.
     *
     * @throws ProblemException PKI-122 or PKI-123 when the check cannot be made
     */
    public static boolean fits(MacData mac, byte[] content, char[] password, WorkBudget budget) throws ProblemException {
        AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
        String oid = algorithm.getAlgorithm().getId();
        boolean pbmac1 = PbeAlgorithms.PBMAC1.equals(oid);
        List<byte[]> forms = pbmac1 ? PasswordForms.octets(password) : PasswordForms.pkcs12(password);
        try {
            for (byte[] form : forms) {
                byte[] computed = pbmac1 ? pbmac1(algorithm, content, form, budget) : classic(oid, mac, content, form, budget);
                if (MessageDigest.isEqual(computed, mac.getMac().getDigest())) {
                    return true;
                }
            }
            return false;
        } catch (ProblemException e) {
            // a first attempt that was affordable and failed means a wrong password, not an absurd file
            if (budget.exhausted(e)) {
                return false;
            }
            throw e;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw unsupported(oid, budget, e);
        }
    }

    /** The check value for a new file; the password as BMPString. */
    public static MacData make(byte[] content, char[] password, int iterations, boolean legacy) {
        try {
            byte[] salt = PasswordEncryption.random(SALT * 2);
            String oid = legacy ? SHA1 : SHA256;
            byte[] value = hmac(DIGESTS.get(oid), content, PasswordForms.pkcs12(password).getFirst(), salt, iterations);
            AlgorithmIdentifier algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid), DERNull.INSTANCE);
            return new MacData(new DigestInfo(algorithm, value), salt, iterations);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] classic(String oid, MacData mac, byte[] content, byte[] form, WorkBudget budget)
            throws GeneralSecurityException, ProblemException {
        String digest = DIGESTS.get(oid);
        if (digest == null) {
            throw unsupported(oid, budget, null);
        }
        int iterations = budget.spend(mac.getIterationCount());
        return hmac(digest, content, form, mac.getSalt(), iterations);
    }

    private static byte[] hmac(String digest, byte[] content, byte[] form, byte[] salt, int iterations)
            throws GeneralSecurityException {
        int length = Pkcs12Kdf.digest(digest).getDigestLength();
        byte[] key = Pkcs12Kdf.derive(digest, Pkcs12Kdf.MAC, form, salt, iterations, length);
        return mac("Hmac" + digest.replace("-", ""), key, content);
    }

    private static byte[] pbmac1(AlgorithmIdentifier algorithm, byte[] content, byte[] form, WorkBudget budget)
            throws GeneralSecurityException, ProblemException {
        PBMAC1Params params = PBMAC1Params.getInstance(algorithm.getParameters());
        AlgorithmIdentifier kdf = params.getKeyDerivationFunc();
        String macOid = params.getMessageAuthScheme().getAlgorithm().getId();
        String hmac = PbeAlgorithms.HMACS.get(macOid);
        boolean lengthGiven = PbeAlgorithms.PBKDF2.equals(kdf.getAlgorithm().getId())
                && PBKDF2Params.getInstance(kdf.getParameters()).getKeyLength() != null;
        // RFC 9579 4: keyLength must be present, so that both sides derive the same key
        if (hmac == null || !lengthGiven) {
            throw unsupported(hmac == null ? macOid : PbeAlgorithms.PBKDF2, budget, null);
        }
        return mac(hmac, new PasswordKdf(budget).derive(kdf, form, 0), content);
    }

    private static byte[] mac(String name, byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(name, "SunJCE");
        mac.init(new SecretKeySpec(key, name));
        return mac.doFinal(content);
    }

    private static ProblemException unsupported(String oid, WorkBudget budget, Throwable cause) {
        return DecodeProblems.of(PkiCode.PROTECTION_ALGORITHM, "algorithm", budget.where(), cause, oid);
    }
}
