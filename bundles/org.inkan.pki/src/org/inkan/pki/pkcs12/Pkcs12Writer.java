package org.inkan.pki.pkcs12;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.pbe.DerivedKey;
import org.inkan.pki.internal.pbe.PasswordEncryption;
import org.inkan.pki.internal.pbe.PasswordEncryption.Encrypted;
import org.inkan.pki.internal.pbe.Pkcs12Mac;
import org.inkan.pki.pkcs12.Pkcs12Options.Protection;

/**
 * Writes PKCS#12 files that Windows, OpenSSL and Java read. The password is taken in UTF-8 for the encryption and as
 * BMPString for the integrity check, as OpenSSL and Windows do. Stateless and thread-safe.
 */
public final class Pkcs12Writer {

    /**
     * Iterations of each derivation: twice what Windows and OpenSSL use. A file is made for one transfer, its password is a
     * generated one that no dictionary holds, and one enrolment writes thousands of files. Measured: 4096 take about 3 ms
     * beside the 80 ms of an RSA-2048 key, 10000 took 7.5 ms and with it a tenth of the whole rate.
     */
    static final int ITERATIONS = 4_096;
    /** Windows' own figure; the readers that need this form are slow ones. */
    static final int LEGACY_ITERATIONS = 2_000;

    private Pkcs12Writer() {
    }

    /**
     * One key with its chain as a file.
     *
     * @param password not kept and not wiped; may be empty
     * @throws ProblemException PKI-132 when the entry holds no certificate or the key has no encoding
     */
    public static byte[] write(Pkcs12Entry entry, char[] password, Pkcs12Options options) throws ProblemException {
        if (entry.chain().isEmpty() || entry.key().getEncoded() == null) {
            throw DecodeProblems.of(PkiCode.PKCS12_WRITE, "pkcs12Write", entry.friendlyName(), null);
        }
        boolean legacy = options.protection() == Protection.LEGACY;
        DerivedKey derived = legacy ? null : DerivedKey.modern(password, ITERATIONS);
        try {
            byte[] safe = safe(entry, password, options, derived);
            int iterations = legacy ? LEGACY_ITERATIONS : ITERATIONS;
            return new Pfx(data(safe), Pkcs12Mac.make(safe, password, iterations, legacy)).getEncoded("DER");
        } catch (IOException | GeneralSecurityException e) {
            throw DecodeProblems.of(PkiCode.PKCS12_WRITE, "pkcs12Write", entry.friendlyName(), e);
        } finally {
            if (derived != null) {
                derived.close();
            }
        }
    }

    /** AuthenticatedSafe: the key in one part, encrypted by itself, and all certificates encrypted together in another. */
    private static byte[] safe(Pkcs12Entry entry, char[] password, Pkcs12Options options, DerivedKey derived)
            throws ProblemException, IOException, GeneralSecurityException {
        byte[] keyId = keyId(entry.chain().getFirst());
        byte[] plainKey = privateKey(entry, options);
        Encrypted key = encrypt(plainKey, password, derived);
        Arrays.fill(plainKey, (byte) 0);
        SafeBag keyBag = new SafeBag(Pkcs12Oids.SHROUDED_KEY_BAG, new EncryptedPrivateKeyInfo(key.algorithm(), key.content()),
                keyAttributes(entry, options, keyId));
        Encrypted certificates = encrypt(new DERSequence(certificates(entry, keyId)).getEncoded("DER"), password, derived);
        EncryptedData data = new EncryptedData(Pkcs12Oids.DATA, certificates.algorithm(),
                new DEROctetString(certificates.content()));
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(data(new DERSequence(keyBag).getEncoded("DER")));
        parts.add(new ContentInfo(Pkcs12Oids.ENCRYPTED_DATA, data));
        return new DERSequence(parts).getEncoded("DER");
    }

    private static Encrypted encrypt(byte[] plain, char[] password, DerivedKey derived) {
        return derived == null ? PasswordEncryption.legacy(plain, password, LEGACY_ITERATIONS)
                : PasswordEncryption.modern(plain, derived);
    }

    /** The attribute is what Windows turns into KeySpec: bit 3 (0x10) stands for AT_KEYEXCHANGE. */
    private static byte[] privateKey(Pkcs12Entry entry, Pkcs12Options options) throws ProblemException {
        byte[] plain = entry.key().getEncoded();
        if (!options.exchangeKey()) {
            return plain;
        }
        try {
            PrivateKeyInfo info = PrivateKeyInfo.getInstance(plain);
            ASN1Encodable usage = attribute(Pkcs12Oids.KEY_USAGE, new DERBitString(new byte[] { 0x10 }, 4));
            return new PrivateKeyInfo(info.getPrivateKeyAlgorithm(), info.parsePrivateKey(), new DERSet(usage))
                    .getEncoded("DER");
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.of(PkiCode.PKCS12_WRITE, "pkcs12Write", entry.friendlyName(), e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static ASN1EncodableVector certificates(Pkcs12Entry entry, byte[] keyId) throws GeneralSecurityException {
        ASN1EncodableVector bags = new ASN1EncodableVector();
        for (X509Certificate certificate : entry.chain()) {
            CertBag bag = new CertBag(Pkcs12Oids.X509_CERTIFICATE, new DEROctetString(certificate.getEncoded()));
            boolean own = certificate == entry.chain().getFirst();
            bags.add(own ? new SafeBag(Pkcs12Oids.CERT_BAG, bag, new DERSet(common(entry, keyId)))
                    : new SafeBag(Pkcs12Oids.CERT_BAG, bag));
        }
        return bags;
    }

    private static DERSet keyAttributes(Pkcs12Entry entry, Pkcs12Options options, byte[] keyId) {
        ASN1EncodableVector attributes = common(entry, keyId);
        options.cspName().ifPresent(name -> attributes.add(attribute(Pkcs12Oids.CSP_NAME, new DERBMPString(name))));
        if (options.machineKeySet()) {
            // Windows' own exports hold a NULL here; OpenSSL writes an empty SET, which is not legal for an attribute
            // Presence is all that counts: Windows and "openssl pkcs12 -LMK" write it without a value.
            attributes.add(new DERSequence(new ASN1Encodable[] { Pkcs12Oids.LOCAL_MACHINE, new DERSet() }));
        }
        return new DERSet(attributes);
    }

    private static ASN1EncodableVector common(Pkcs12Entry entry, byte[] keyId) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(Pkcs12Oids.LOCAL_KEY_ID, new DEROctetString(keyId)));
        if (!entry.friendlyName().isEmpty()) {
            attributes.add(attribute(Pkcs12Oids.FRIENDLY_NAME, new DERBMPString(entry.friendlyName())));
        }
        return attributes;
    }

    private static DERSequence attribute(ASN1ObjectIdentifier oid, ASN1Encodable value) {
        return new DERSequence(new ASN1Encodable[] { oid, new DERSet(value) });
    }

    private static ContentInfo data(byte[] content) {
        return new ContentInfo(Pkcs12Oids.DATA, new DEROctetString(content));
    }

    /** Ties the key to its certificate; OpenSSL and Windows use the certificate's SHA-1. */
    private static byte[] keyId(X509Certificate certificate) throws ProblemException {
        try {
            return MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw DecodeProblems.of(PkiCode.PKCS12_WRITE, "pkcs12Write", "", e);
        }
    }
}
