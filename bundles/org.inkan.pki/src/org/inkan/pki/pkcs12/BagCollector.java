package org.inkan.pki.pkcs12;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.CrlDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.pbe.PasswordDecryption;
import org.inkan.pki.key.PrivateKeys;

/** Takes the bags of a PKCS#12 file in their order and ties keys to certificates at the end. */
final class BagCollector {

    private static final int MAX_NESTING = 4;

    private final String where;
    private final char[] password;
    private final PasswordDecryption decryption;
    private final boolean integrity;
    private final List<KeyBag> keys = new ArrayList<>();
    private final List<CertificateBag> certificates = new ArrayList<>();
    private final List<X509CRL> crls = new ArrayList<>();
    private final List<Text> others = new ArrayList<>();

    BagCollector(String where, char[] password, PasswordDecryption decryption, boolean integrity) {
        this.integrity = integrity;
        this.where = where;
        this.password = password;
        this.decryption = decryption;
    }

    void add(byte[] safeContents) throws ProblemException, IOException {
        add(ASN1Sequence.getInstance(Asn1.read(safeContents)), 0);
    }

    private void add(ASN1Sequence bags, int depth) throws ProblemException, IOException {
        for (ASN1Encodable each : bags) {
            ASN1Sequence bag = ASN1Sequence.getInstance(each);
            ASN1ObjectIdentifier type = ASN1ObjectIdentifier.getInstance(bag.getObjectAt(0));
            ASN1Encodable value = ASN1TaggedObject.getInstance(bag.getObjectAt(1)).getExplicitBaseObject();
            BagAttributes attributes = BagAttributes.of(bag);
            if (type.equals(Pkcs12Oids.SAFE_CONTENTS_BAG) && depth < MAX_NESTING) {
                add(ASN1Sequence.getInstance(value), depth + 1);
            } else {
                one(type, value, attributes);
            }
        }
    }

    private void one(ASN1ObjectIdentifier type, ASN1Encodable value, BagAttributes attributes)
            throws ProblemException, IOException {
        if (type.equals(Pkcs12Oids.CERT_BAG)) {
            typed(value, Pkcs12Oids.X509_CERTIFICATE).ifPresentOrElse(
                    der -> certificates.add(new CertificateBag(der, attributes)), () -> unknown(type));
        } else if (type.equals(Pkcs12Oids.CRL_BAG)) {
            Optional<byte[]> der = typed(value, Pkcs12Oids.X509_CRL);
            if (der.isPresent()) {
                crls.add(CrlDecoder.decode(der.get(), where));
            } else {
                unknown(type);
            }
        } else if (type.equals(Pkcs12Oids.KEY_BAG)) {
            key(value.toASN1Primitive().getEncoded("DER"), attributes);
        } else if (type.equals(Pkcs12Oids.SHROUDED_KEY_BAG)) {
            shrouded(EncryptedPrivateKeyInfo.getInstance(value), attributes);
        } else {
            unknown(type);
        }
    }

    /** Where the password fits the file but not this key, the key has another one; the rest must still be shown. */
    private void shrouded(EncryptedPrivateKeyInfo info, BagAttributes attributes) throws ProblemException {
        byte[] plain;
        try {
            plain = decryption.decrypt(info.getEncryptionAlgorithm(), info.getEncryptedData(), password, bytes -> bytes);
        } catch (ProblemException e) {
            if (!integrity || !e.problem().code().equals(PkiCode.PASSWORD_WRONG.code())) {
                throw e;
            }
            others.add(DecodeProblems.text("bag_key"));
            return;
        }
        try {
            key(plain, attributes);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private void key(byte[] pkcs8, BagAttributes attributes) throws ProblemException {
        PrivateKey key = PrivateKeys.der(pkcs8, where, password);
        keys.add(new KeyBag(key, attributes, attributes.keyAttributes(pkcs8)));
    }

    private void unknown(ASN1ObjectIdentifier type) {
        others.add(DecodeProblems.text(type.equals(Pkcs12Oids.SECRET_BAG) ? "bag_secret" : "bag_unknown", type.getId()));
    }

    /** CertBag and CRLBag alike: a type and, explicitly tagged, an OCTET STRING. */
    private static Optional<byte[]> typed(ASN1Encodable bag, ASN1ObjectIdentifier wanted) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(bag);
        if (!wanted.equals(sequence.getObjectAt(0))) {
            return Optional.empty();
        }
        ASN1Encodable octets = ASN1TaggedObject.getInstance(sequence.getObjectAt(1)).getExplicitBaseObject();
        return Optional.of(ASN1OctetString.getInstance(octets).getOctets());
    }

    Pkcs12Content content() throws ProblemException {
        List<X509Certificate> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<ChainAssembler.Candidate> candidates = new ArrayList<>();
        for (CertificateBag bag : certificates) {
            X509Certificate certificate = CertificateDecoder.decode(bag.der(), where);
            all.add(certificate);
            names.add(bag.attributes().friendlyName());
            candidates.add(new ChainAssembler.Candidate(certificate, bag.attributes().localKeyId()));
        }
        ChainAssembler chains = new ChainAssembler(candidates);
        List<Pkcs12Entry> entries = new ArrayList<>();
        for (KeyBag bag : keys) {
            List<X509Certificate> chain = chains.chain(bag.key(), bag.attributes().localKeyId(), keys.size() == 1);
            String name = bag.attributes().friendlyName();
            if (name.isEmpty() && !chain.isEmpty()) {
                name = names.get(all.indexOf(chain.getFirst()));
            }
            entries.add(new Pkcs12Entry(name, bag.key(), chain));
        }
        return new Pkcs12Content(entries, all, names, crls, keys.stream().map(KeyBag::windows).toList(), others, integrity);
    }

    private record KeyBag(PrivateKey key, BagAttributes attributes, KeyAttributes windows) {
    }

    private record CertificateBag(byte[] der, BagAttributes attributes) {
    }
}
