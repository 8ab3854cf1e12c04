package org.inkan.pki.key;

import java.security.PrivateKey;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.Bouncy;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.PemBlock;
import org.inkan.pki.internal.encoding.PemParser;
import org.inkan.pki.internal.encoding.TextDecoding;
import org.inkan.pki.internal.encoding.Tlv;

/**
 * Private keys from the file forms in use: PKCS#8, PKCS#1 and SEC 1, in DER or PEM, plain or encrypted, including the
 * {@code DEK-Info} armour of older OpenSSL. Stateless.
 */
public final class PrivateKeys {

    private PrivateKeys() {
    }

    /** Whether this DER is an {@code EncryptedPrivateKeyInfo}: an algorithm and an octet string, nothing else. */
    public static boolean isEncrypted(byte[] der) {
        List<Tlv> parts = Tlv.find(der, 0).map(Tlv::children).orElse(List.of());
        return parts.size() == 2 && parts.getFirst().is(Tlv.SEQUENCE) && parts.get(1).is(Tlv.OCTET_STRING);
    }

    /**
     * Reads one key from DER or from the first key block of PEM text.
     *
     * @param where    name of the source for messages
     * @param password used where the key is encrypted; may be empty
     * @throws ProblemException PKI-121 wrong password, PKI-110 damaged, PKI-111 unknown kind of key
     */
    public static PrivateKey read(byte[] pemOrDer, String where, char[] password) throws ProblemException {
        String text = TextDecoding.ascii(pemOrDer);
        if (!PemParser.hasArmour(text)) {
            return der(pemOrDer, where, password);
        }
        for (PemBlock block : new PemParser(text, where).blocks()) {
            if (block.label().toUpperCase(Locale.ROOT).contains("PRIVATE KEY")) {
                return block(block.content(), block.headers().getOrDefault("DEK-Info", ""), where, password);
            }
        }
        throw DecodeProblems.key(where, null);
    }

    /** Reads one key from DER. */
    public static PrivateKey der(byte[] der, String where, char[] password) throws ProblemException {
        return isEncrypted(der) ? EncryptedPrivateKeys.decryptInfo(der, where, password) : KeyDecoder.any(der, where);
    }

    /**
     * Reads the content of one PEM block.
     *
     * @param dekInfo the block's {@code DEK-Info} header, empty when it has none
     */
    public static PrivateKey block(byte[] content, String dekInfo, String where, char[] password) throws ProblemException {
        return dekInfo.isEmpty() ? der(content, where, password) : legacy(content, dekInfo, where, password);
    }

    private static PrivateKey legacy(byte[] content, String dekInfo, String where, char[] password) throws ProblemException {
        String[] parts = dekInfo.split(",", 2);
        byte[] iv;
        try {
            iv = java.util.HexFormat.of().parseHex(parts.length == 2 ? parts[1].strip() : "");
        } catch (IllegalArgumentException e) {
            throw DecodeProblems.key(where, e);
        }
        byte[] plain;
        try {
            plain = new JcePEMDecryptorProviderBuilder().setProvider(Bouncy.provider()).build(password)
                    .get(parts[0].strip()).decrypt(content, iv);
        } catch (PEMException | RuntimeException e) {
            throw DecodeProblems.of(PkiCode.PASSWORD_WRONG, "wrongPassword", where, e);
        } catch (org.bouncycastle.operator.OperatorCreationException e) {
            throw DecodeProblems.of(PkiCode.PROTECTION_ALGORITHM, "algorithm", where, e, parts[0]);
        }
        if (Tlv.find(plain, 0).filter(t -> t.is(Tlv.SEQUENCE)).isEmpty()) {
            throw DecodeProblems.of(PkiCode.PASSWORD_WRONG, "wrongPassword", where, null);
        }
        return KeyDecoder.any(plain, where);
    }
}
