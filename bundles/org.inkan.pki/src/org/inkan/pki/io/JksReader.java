package org.inkan.pki.io;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.pbe.PasswordForms;
import org.inkan.pki.key.PrivateKeys;

/**
 * Java's old key store. Read here rather than by the JDK because certificates need no password, and because the JDK
 * cannot tell a wrong password from a damaged file.
 */
final class JksReader {

    private static final int DIGEST = 20;
    private static final int KEY_ENTRY = 1;
    private static final int CERTIFICATE_ENTRY = 2;
    private static final int MAX_CHAIN = 100;

    private final byte[] file;
    private final String name;
    private final PasswordSource passwords;
    private char[] password;

    JksReader(byte[] file, String name, PasswordSource passwords) {
        this.file = file;
        this.name = name;
        this.passwords = passwords;
    }

    List<PkiItem> items() throws ProblemException {
        if (file.length < DIGEST + 12) {
            throw broken(null);
        }
        List<PkiItem> items = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, file.length - DIGEST))) {
            in.readInt();
            int version = in.readInt();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int tag = in.readInt();
                String alias = in.readUTF();
                in.readLong();
                items.add(switch (tag) {
                    case KEY_ENTRY -> key(in, alias, version);
                    case CERTIFICATE_ENTRY ->
                        new PkiItem.CertificateItem(certificate(in, version), StoreProperties.named(alias));
                    default -> throw broken(null);
                });
            }
            return items;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private PkiItem key(DataInputStream in, String alias, int version) throws IOException, ProblemException {
        byte[] info = block(in);
        int length = in.readInt();
        if (length < 0 || length > MAX_CHAIN) {
            throw broken(null);
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(certificate(in, version));
        }
        byte[] encrypted;
        try {
            encrypted = EncryptedPrivateKeyInfo.getInstance(Asn1.read(info)).getEncryptedData();
        } catch (RuntimeException e) {
            throw broken(e);
        }
        byte[] plain = decrypt(encrypted, password());
        try {
            return new PkiItem.KeyEntryItem(alias, PrivateKeys.der(plain, name, new char[0]), chain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private X509Certificate certificate(DataInputStream in, int version) throws IOException, ProblemException {
        if (version == 2) {
            in.readUTF();
        }
        return CertificateDecoder.decode(block(in), name);
    }

    private byte[] block(DataInputStream in) throws IOException, ProblemException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw broken(null);
        }
        return in.readNBytes(length);
    }

    /** Salt, key XOR a chain of SHA-1 over the password, then SHA-1 of password and key as check. */
    private byte[] decrypt(byte[] encrypted, char[] secret) throws ProblemException {
        if (encrypted.length < 2 * DIGEST) {
            throw broken(null);
        }
        byte[] octets = PasswordForms.utf16(secret);
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] stream = Arrays.copyOf(encrypted, DIGEST);
            byte[] plain = Arrays.copyOfRange(encrypted, DIGEST, encrypted.length - DIGEST);
            for (int at = 0; at < plain.length; at += DIGEST) {
                sha1.update(octets);
                stream = sha1.digest(stream);
                for (int i = 0; i < DIGEST && at + i < plain.length; i++) {
                    plain[at + i] ^= stream[i];
                }
            }
            sha1.update(octets);
            byte[] check = sha1.digest(plain);
            if (!Arrays.equals(check, 0, DIGEST, encrypted, encrypted.length - DIGEST, encrypted.length)) {
                throw DecodeProblems.of(PkiCode.PASSWORD_WRONG, "wrongPassword", name, null);
            }
            return plain;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }

    private char[] password() throws ProblemException {
        if (password == null) {
            Optional<char[]> given = passwords.password(name);
            password = given.orElseThrow(() -> DecodeProblems.of(PkiCode.PASSWORD_NEEDED, "passwordNeeded", name, null));
        }
        return password;
    }

    private ProblemException broken(Throwable cause) {
        return DecodeProblems.of(PkiCode.KEY_STORE_BROKEN, "keyStore", name, cause);
    }
}
