package org.inkan.pki.io;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.CrlDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.MalformedAsn1Exception;
import org.inkan.pki.internal.encoding.PemBlock;
import org.inkan.pki.internal.encoding.PublicKeys;
import org.inkan.pki.internal.encoding.Tlv;
import org.inkan.pki.key.PrivateKeys;
import org.inkan.pki.pkcs12.Pkcs12Content;
import org.inkan.pki.pkcs12.Pkcs12Entry;
import org.inkan.pki.pkcs12.Pkcs12Reader;
import org.inkan.pki.request.CertificationRequest;

/** Turns one value of a known kind into items. */
final class ItemReader {

    private static final Texts TEXTS = Texts.beside(ItemReader.class);
    private static final char[] EMPTY = new char[0];

    private final String name;
    private final PasswordSource passwords;

    ItemReader(String name, PasswordSource passwords) {
        this.name = name;
        this.passwords = passwords;
    }

    static Text text(String key, Object... arguments) {
        return TEXTS.text("ItemReader_" + key, arguments);
    }

    /** One armoured block; messages name the line of its armour. */
    void read(PemBlock block, List<PkiItem> items) throws ProblemException {
        String where = name + ":" + block.line();
        PkiFormat format = Sighting.ofBlock(block);
        String dekInfo = block.headers().getOrDefault("DEK-Info", "");
        if (!dekInfo.isEmpty()) {
            items.add(new PkiItem.PrivateKeyItem(PrivateKeys.block(block.content(), dekInfo, where, needed())));
        } else if (!block.base64() && format != PkiFormat.UNKNOWN && format.isAsn1()) {
            throw block.damaged(where);
        } else if (format == PkiFormat.UNKNOWN || format == PkiFormat.OTHER_ASN1) {
            items.add(new PkiItem.OtherItem(text("label", block.label())));
        } else {
            // what follows the value is trust data of OpenSSL (TRUSTED CERTIFICATE) or padding
            byte[] der = Tlv.find(block.content(), 0).map(Tlv::encoded).orElse(block.content());
            read(format, der, where, items);
        }
    }

    void read(PkiFormat format, byte[] der, String where, List<PkiItem> items) throws ProblemException {
        switch (format) {
            case CERTIFICATE -> items.add(new PkiItem.CertificateItem(CertificateDecoder.decode(der, where)));
            case CRL -> items.add(new PkiItem.CrlItem(CrlDecoder.decode(der, where)));
            case PKCS10 -> items.add(new PkiItem.RequestItem(request(der, where)));
            case PKCS7, CMS, TRUST_LIST, CMC -> CmsReader.read(format, der, where, items);
            case PKCS8, PKCS1, SEC1, DSA_KEY ->
                items.add(new PkiItem.PrivateKeyItem(PrivateKeys.der(der, where, EMPTY)));
            case ENCRYPTED_PKCS8 -> items.add(new PkiItem.PrivateKeyItem(PrivateKeys.der(der, where, needed())));
            case PUBLIC_KEY -> items.add(new PkiItem.PublicKeyItem(publicKey(der, where)));
            case PKCS1_PUBLIC -> items.add(new PkiItem.PublicKeyItem(rsaPublicKey(der, where)));
            case PKCS12 -> pkcs12(der, where, items);
            default -> {
                structure(der, where);
                items.add(new PkiItem.OtherItem(format.label()));
            }
        }
    }

    /** Formats that are no ASN.1. */
    List<PkiItem> other(Sighting sighting) throws ProblemException {
        return switch (sighting.format()) {
            case JKS -> new JksReader(sighting.data(), name, passwords).items();
            case WINDOWS_STORE -> SerializedStoreReader.read(sighting.data(), name);
            case REGISTRY_EXPORT -> RegistryBlobReader.read(sighting.text(), name);
            default -> List.of(new PkiItem.OtherItem(sighting.format().label()));
        };
    }

    private void pkcs12(byte[] der, String where, List<PkiItem> items) throws ProblemException {
        Pkcs12Content content = pkcs12(der, where);
        for (Pkcs12Entry entry : content.entries()) {
            items.add(new PkiItem.KeyEntryItem(entry.friendlyName(), entry.key(), entry.chain()));
        }
        for (int i = 0; i < content.certificates().size(); i++) {
            items.add(new PkiItem.CertificateItem(content.certificates().get(i),
                    StoreProperties.named(content.names().get(i))));
        }
        content.crls().forEach(crl -> items.add(new PkiItem.CrlItem(crl)));
        content.others().forEach(other -> items.add(new PkiItem.OtherItem(other)));
    }

    /** Without a prompt first: truststores and test files often have no password or an empty one. */
    private Pkcs12Content pkcs12(byte[] der, String where) throws ProblemException {
        try {
            return Pkcs12Reader.read(der, where, EMPTY);
        } catch (ProblemException e) {
            if (!e.problem().code().equals(PkiCode.PASSWORD_WRONG.code())) {
                throw e;
            }
            return Pkcs12Reader.read(der, where, needed());
        }
    }

    private char[] needed() throws ProblemException {
        Optional<char[]> password = passwords.password(name);
        return password.orElseThrow(() -> DecodeProblems.of(PkiCode.PASSWORD_NEEDED, "passwordNeeded", name, null));
    }

    private static CertificationRequest request(byte[] der, String where) throws ProblemException {
        try {
            return CertificationRequest.parse(der);
        } catch (ProblemException e) {
            Problem told = e.problem();
            String place = told.where().isEmpty() ? where : where + " " + told.where();
            throw new Problem(told.code(), told.what(), place, told.why(), told.next()).exception(e);
        }
    }

    private static PublicKey publicKey(byte[] der, String where) throws ProblemException {
        structure(der, where);
        return PublicKeys.decode(der);
    }

    private static PublicKey rsaPublicKey(byte[] der, String where) throws ProblemException {
        try {
            AlgorithmIdentifier rsa = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
            return PublicKeys.decode(new SubjectPublicKeyInfo(rsa, Asn1.read(der)).getEncoded("DER"));
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.key(where, e);
        }
    }

    private static void structure(byte[] der, String where) throws ProblemException {
        try {
            Tlv.read(der);
        } catch (MalformedAsn1Exception e) {
            throw DecodeProblems.structure(where, e);
        }
    }
}
