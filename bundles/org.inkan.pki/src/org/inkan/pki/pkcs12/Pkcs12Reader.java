package org.inkan.pki.pkcs12;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.MacData;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.MalformedAsn1Exception;
import org.inkan.pki.internal.encoding.Tlv;
import org.inkan.pki.internal.pbe.PasswordDecryption;
import org.inkan.pki.internal.pbe.Pkcs12Mac;
import org.inkan.pki.internal.pbe.WorkBudget;

/**
 * Opens PKCS#12 files of every producer: old and new algorithms, PBMAC1, no integrity check, no encryption, BER, and the
 * several ways in which producers turn a password into octets. Stateless and thread-safe; bounded in time and memory.
 */
public final class Pkcs12Reader {

    private Pkcs12Reader() {
    }

    /**
     * Opens a file.
     *
     * @param password may be empty; not kept and not wiped
     * @throws ProblemException PKI-121 the password does not fit, PKI-130 or PKI-103 the file is damaged, PKI-122 unknown
     *                          algorithm, PKI-123 absurd iteration count, PKI-131 protected by a public key
     */
    public static Pkcs12Content read(byte[] file, char[] password) throws ProblemException {
        return read(file, "", password);
    }

    /**
     * Opens a file whose name is told in messages.
     *
     * @param where name of the source
     */
    public static Pkcs12Content read(byte[] file, String where, char[] password) throws ProblemException {
        try {
            Tlv.read(file);
            // bytes after the structure (padding of a disk block, a line end) do no harm
            ASN1Sequence pfx = ASN1Sequence.getInstance(Asn1.read(Tlv.read(file).encoded()));
            return content(pfx, where, password);
        } catch (MalformedAsn1Exception e) {
            throw DecodeProblems.structure(where, e);
        } catch (IOException | RuntimeException e) {
            throw broken(where, e);
        }
    }

    private static Pkcs12Content content(ASN1Sequence pfx, String where, char[] password)
            throws ProblemException, IOException {
        ContentInfo safe = ContentInfo.getInstance(pfx.getObjectAt(1));
        if (safe.getContentType().equals(Pkcs12Oids.SIGNED_DATA)) {
            throw DecodeProblems.of(PkiCode.PKCS12_PUBLIC_KEY, "pkcs12PublicKey", where, null);
        }
        if (!safe.getContentType().equals(Pkcs12Oids.DATA)) {
            throw broken(where, null);
        }
        byte[] content = ASN1OctetString.getInstance(safe.getContent()).getOctets();
        WorkBudget budget = new WorkBudget(where);
        if (pfx.size() > 2) {
            MacData mac = MacData.getInstance(pfx.getObjectAt(2));
            if (!Pkcs12Mac.fits(mac, content, password, budget)) {
                throw DecodeProblems.of(PkiCode.PASSWORD_WRONG, "wrongPassword", where, null);
            }
        }
        BagCollector bags = new BagCollector(where, password, new PasswordDecryption(budget), pfx.size() > 2);
        for (ASN1Encodable each : ASN1Sequence.getInstance(Asn1.read(content))) {
            safe(ContentInfo.getInstance(each), bags, where, password, budget);
        }
        return bags.content();
    }

    private static void safe(ContentInfo info, BagCollector bags, String where, char[] password, WorkBudget budget)
            throws ProblemException, IOException {
        ASN1ObjectIdentifier type = info.getContentType();
        if (type.equals(Pkcs12Oids.DATA)) {
            bags.add(ASN1OctetString.getInstance(info.getContent()).getOctets());
        } else if (type.equals(Pkcs12Oids.ENCRYPTED_DATA)) {
            EncryptedData data = EncryptedData.getInstance(info.getContent());
            byte[] plain = new PasswordDecryption(budget).decrypt(data.getEncryptionAlgorithm(), data.getContent().getOctets(),
                    password, bytes -> bytes);
            bags.add(plain);
        } else if (type.equals(Pkcs12Oids.ENVELOPED_DATA)) {
            throw DecodeProblems.of(PkiCode.PKCS12_PUBLIC_KEY, "pkcs12PublicKey", where, null);
        } else {
            throw broken(where, null);
        }
    }

    static ProblemException broken(String where, Throwable cause) {
        return DecodeProblems.of(PkiCode.PKCS12_BROKEN, "pkcs12", where, cause);
    }
}
