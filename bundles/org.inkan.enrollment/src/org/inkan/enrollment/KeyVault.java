package org.inkan.enrollment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.inkan.core.credential.Secret;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.key.EncryptedPrivateKeys;
import org.inkan.pki.key.PrivateKeyEncryptor;

/**
 * Keeps the private keys of a run on the disk, encrypted, before their requests go out. Deriving the encryption key
 * takes longer than making an RSA key, so it is done once per password and run.
 */
final class KeyVault implements AutoCloseable {

    private static final int SALT = 16;
    private static final int MOST = 64;

    private final byte[] salt = new byte[SALT];
    private final Map<ByteBuffer, PrivateKeyEncryptor> encryptors = new LinkedHashMap<>();

    KeyVault() {
        new java.security.SecureRandom().nextBytes(salt);
    }

    void store(HostFiles files, PrivateKey key, Secret password) throws ProblemException {
        AtomicFiles.writeSecret(files.key(), encrypt(key, password));
    }

    PrivateKey load(HostFiles files, Secret password) throws ProblemException {
        try {
            return EncryptedPrivateKeys.decrypt(AtomicFiles.read(files.key(), 1 << 20), password.characters());
        } catch (ProblemException e) {
            throw EnrollmentCode.KEY_PASSWORD.problem(files.key().toString(), files.host()).exception(e);
        }
    }

    private byte[] encrypt(PrivateKey key, Secret password) {
        PrivateKeyEncryptor encryptor;
        synchronized (encryptors) {
            ByteBuffer id = id(password);
            encryptor = encryptors.get(id);
            if (encryptor == null && encryptors.size() < MOST) {
                encryptor = new PrivateKeyEncryptor(password.characters());
                encryptors.put(id, encryptor);
            }
        }
        return encryptor == null ? EncryptedPrivateKeys.encrypt(key, password.characters()) : encryptor.encrypt(key);
    }

    /** Recognises a password without keeping it. */
    private ByteBuffer id(Secret password) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password.characters()));
        try {
            MessageDigest digest = Sha256.start();
            digest.update(salt);
            digest.update(bytes.duplicate());
            return ByteBuffer.wrap(digest.digest());
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    @Override
    public void close() {
        synchronized (encryptors) {
            encryptors.values().forEach(PrivateKeyEncryptor::close);
            encryptors.clear();
        }
    }
}
