package org.inkan.pki.internal.pbe;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PBEParameter;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.Bouncy;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.Tlv;

/** Decrypts what a password protects, with every algorithm of PKCS#5 and PKCS#12, trying the byte forms of the password. */
public final class PasswordDecryption {

    /** Reads the decrypted content; called with well-formed ASN.1 only. */
    @FunctionalInterface
    public interface Content<T> {
        /** The content as what it is. */
        T read(byte[] plain) throws ProblemException;
    }

    private final WorkBudget budget;

    /** Decryption with a work budget of its own. */
    public PasswordDecryption(String where) {
        this(new WorkBudget(where));
    }

    /** Decryption that books its work on a shared budget. */
    public PasswordDecryption(WorkBudget budget) {
        this.budget = budget;
    }

    /**
     * Decrypts and reads.
     *
     * @throws ProblemException PKI-121 when no form of the password fits, PKI-122 for an unknown algorithm, PKI-123 for
     *                          absurd iteration counts
     */
    public <T> T decrypt(AlgorithmIdentifier algorithm, byte[] encrypted, char[] password, Content<T> content)
            throws ProblemException {
        String oid = algorithm.getAlgorithm().getId();
        boolean pkcs12 = PbeAlgorithms.PKCS12.containsKey(oid);
        List<byte[]> forms = pkcs12 ? PasswordForms.pkcs12(password) : PasswordForms.octets(password);
        for (byte[] form : forms) {
            byte[] plain = form == forms.getFirst() ? attempt(algorithm, encrypted, form) : again(algorithm, encrypted, form);
            // a wrong key passes the padding check once in 256 times, hardly ever the structure as well
            if (plain != null && Tlv.find(plain, 0).filter(t -> t.is(Tlv.SEQUENCE)).isPresent()) {
                return content.read(plain);
            }
        }
        throw DecodeProblems.of(PkiCode.PASSWORD_WRONG, "wrongPassword", budget.where(), null);
    }

    /** The likeliest form did not fit; when the work for rarer ones is too much, the password counts as wrong. */
    private byte[] again(AlgorithmIdentifier algorithm, byte[] encrypted, byte[] password) throws ProblemException {
        try {
            return attempt(algorithm, encrypted, password);
        } catch (ProblemException e) {
            if (budget.exhausted(e)) {
                return null;
            }
            throw e;
        }
    }

    private byte[] attempt(AlgorithmIdentifier algorithm, byte[] encrypted, byte[] password) throws ProblemException {
        String oid = algorithm.getAlgorithm().getId();
        Cipher cipher;
        try {
            if (PbeAlgorithms.PBES2.equals(oid)) {
                cipher = pbes2(PBES2Parameters.getInstance(algorithm.getParameters()), password);
            } else if (PbeAlgorithms.PKCS12.containsKey(oid)) {
                cipher = pkcs12(PbeAlgorithms.PKCS12.get(oid), PKCS12PBEParams.getInstance(algorithm.getParameters()), password);
            } else if (PbeAlgorithms.PBES1.containsKey(oid)) {
                cipher = pbes1(PbeAlgorithms.PBES1.get(oid), PBEParameter.getInstance(algorithm.getParameters()), password);
            } else {
                throw unsupported(oid, null);
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw unsupported(oid, e);
        }
        try {
            return cipher.doFinal(encrypted);
        } catch (GeneralSecurityException | RuntimeException e) {
            return null;
        }
    }

    private Cipher pkcs12(PbeAlgorithms.Scheme scheme, PKCS12PBEParams params, byte[] password)
            throws GeneralSecurityException, ProblemException {
        int iterations = budget.spend(params.getIterations());
        byte[] salt = params.getIV();
        byte[] key = Pkcs12Kdf.derive(scheme.digest(), Pkcs12Kdf.KEY, password, salt, iterations, scheme.keyLength());
        if (scheme.ivLength() == 0) {
            return cipher(scheme, key, null, 0);
        }
        budget.spend(params.getIterations());
        byte[] iv = Pkcs12Kdf.derive(scheme.digest(), Pkcs12Kdf.IV, password, salt, iterations, scheme.ivLength());
        return cipher(scheme, key, iv, key.length * Byte.SIZE);
    }

    private Cipher pbes1(PbeAlgorithms.Scheme scheme, PBEParameter params, byte[] password)
            throws GeneralSecurityException, ProblemException {
        int iterations = budget.spend(params.getIterationCount());
        MessageDigest digest = MessageDigest.getInstance(scheme.digest());
        digest.update(password);
        byte[] hash = digest.digest(params.getSalt());
        for (int i = 1; i < iterations; i++) {
            hash = digest.digest(hash);
        }
        return cipher(scheme, Arrays.copyOf(hash, 8), Arrays.copyOfRange(hash, 8, 16), 64);
    }

    private Cipher pbes2(PBES2Parameters params, byte[] password) throws GeneralSecurityException, ProblemException {
        String oid = params.getEncryptionScheme().getAlgorithm().getId();
        PbeAlgorithms.Scheme scheme = PbeAlgorithms.CIPHERS.get(oid);
        if (scheme == null) {
            throw unsupported(oid, null);
        }
        byte[] iv;
        int effectiveBits = 0;
        int keyLength = scheme.keyLength();
        if (PbeAlgorithms.RC2_CBC.equals(oid)) {
            ASN1Sequence rc2 = ASN1Sequence.getInstance(params.getEncryptionScheme().getParameters());
            effectiveBits = rc2.size() == 1 ? 32 : Rc2Version.bits(ASN1Integer.getInstance(rc2.getObjectAt(0)).getValue());
            iv = ASN1OctetString.getInstance(rc2.getObjectAt(rc2.size() - 1)).getOctets();
            keyLength = effectiveBits / Byte.SIZE;
        } else {
            iv = ASN1OctetString.getInstance(params.getEncryptionScheme().getParameters()).getOctets();
        }
        AlgorithmIdentifier kdf = AlgorithmIdentifier.getInstance(params.getKeyDerivationFunc());
        return cipher(scheme, new PasswordKdf(budget).derive(kdf, password, keyLength), iv, effectiveBits);
    }

    private static Cipher cipher(PbeAlgorithms.Scheme scheme, byte[] key, byte[] iv, int rc2Bits)
            throws GeneralSecurityException {
        byte[] full = key;
        if ("DESede".equals(scheme.algorithm()) && key.length == 16) {
            full = Arrays.copyOf(key, 24);
            System.arraycopy(key, 0, full, 16, 8);
        }
        Cipher cipher = Cipher.getInstance(scheme.cipher(), Bouncy.provider());
        SecretKeySpec secret = new SecretKeySpec(full, scheme.algorithm());
        if (iv == null) {
            cipher.init(Cipher.DECRYPT_MODE, secret);
        } else if ("RC2".equals(scheme.algorithm())) {
            cipher.init(Cipher.DECRYPT_MODE, secret, new RC2ParameterSpec(rc2Bits, iv));
        } else {
            cipher.init(Cipher.DECRYPT_MODE, secret, new IvParameterSpec(iv));
        }
        return cipher;
    }

    private ProblemException unsupported(String oid, Throwable cause) {
        return DecodeProblems.of(PkiCode.PROTECTION_ALGORITHM, "algorithm", budget.where(), cause, oid);
    }

    /** RFC 8018 B.2.3: the version number that stands for a number of effective key bits. */
    private static final class Rc2Version {

        static int bits(BigInteger version) {
            return switch (version.intValueExact()) {
                case 160 -> 40;
                case 120 -> 64;
                case 58 -> 128;
                default -> {
                    int bits = version.intValueExact();
                    if (bits < 256 || bits > 1024 || bits % Byte.SIZE != 0) {
                        throw new IllegalArgumentException("RC2 version");
                    }
                    yield bits;
                }
            };
        }
    }
}
