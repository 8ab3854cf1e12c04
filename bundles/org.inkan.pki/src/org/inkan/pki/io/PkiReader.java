package org.inkan.pki.io;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.MalformedAsn1Exception;
import org.inkan.pki.internal.encoding.PemBlock;
import org.inkan.pki.internal.encoding.PemParser;
import org.inkan.pki.internal.encoding.Tlv;

/**
 * Reads any file of the PKI world by its content: PEM in any armour and any encoding, DER, Base64 without armour, key
 * stores, Windows stores and registry exports. Stateless and thread-safe; bounded in time and memory for hostile input.
 */
public final class PkiReader {

    private PkiReader() {
    }

    /**
     * Reads a file.
     *
     * @param file      its bytes
     * @param name      its name, for messages and for the password prompt only
     * @param passwords asked at most once per protected part
     * @return everything in it, in order; what is recognised but not understood is named
     * @throws ProblemException PKI-1xx with the place: unknown, damaged, password missing or wrong
     */
    public static PkiContent read(byte[] file, String name, PasswordSource passwords) throws ProblemException {
        if (file.length == 0) {
            throw DecodeProblems.of(PkiCode.FILE_EMPTY, "empty", name, null);
        }
        Sighting sighting = Sighting.of(file);
        ItemReader reader = new ItemReader(name, passwords);
        return switch (sighting.form()) {
            case PEM -> pem(sighting.text(), name, reader);
            case DER -> new PkiContent(sighting.format(), der(sighting.data(), name, reader));
            case BINARY, TEXT -> new PkiContent(sighting.format(), reader.other(sighting));
            case NOTHING -> throw unknown(file, name);
        };
    }

    /**
     * Reads a file that should hold exactly the certificate wanted: the first one in it.
     *
     * @throws ProblemException also when the file holds no certificate
     */
    public static X509Certificate certificate(byte[] file, String name) throws ProblemException {
        Optional<X509Certificate> first = read(file, name, PasswordSource.NONE).certificates().stream().findFirst();
        return first.orElseThrow(() -> DecodeProblems.of(PkiCode.FILE_UNKNOWN, "noCertificate", name, null));
    }

    /** Decodes one certificate from DER, quicker than {@link #read} because nothing is guessed. */
    public static X509Certificate certificateFromDer(byte[] der, String name) throws ProblemException {
        return CertificateDecoder.decode(der, name);
    }

    private static PkiContent pem(String text, String name, ItemReader reader) throws ProblemException {
        List<PkiItem> items = new ArrayList<>();
        List<PemBlock> blocks = new PemParser(text, name).blocks();
        for (PemBlock block : blocks) {
            reader.read(block, items);
        }
        return new PkiContent(Sighting.ofBlocks(blocks), items);
    }

    /** Some files are several DER values one after the other. */
    private static List<PkiItem> der(byte[] data, String name, ItemReader reader) throws ProblemException {
        List<PkiItem> items = new ArrayList<>();
        Tlv value = Tlv.find(data, 0).orElseThrow();
        reader.read(DerShape.of(value), value.encoded(), name, items);
        int at = value.end();
        while (at < data.length) {
            Optional<Tlv> next = Tlv.find(data, at).filter(t -> DerShape.of(t) != PkiFormat.OTHER_ASN1);
            if (next.isEmpty()) {
                if (!blank(data, at)) {
                    items.add(new PkiItem.OtherItem(ItemReader.text("trailing", data.length - at, at)));
                }
                break;
            }
            reader.read(DerShape.of(next.get()), next.get().encoded(), name, items);
            at = next.get().end();
        }
        return items;
    }

    private static boolean blank(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] != 0 && !Character.isWhitespace(data[i])) {
                return false;
            }
        }
        return true;
    }

    /** A file that starts like DER is told apart from a foreign one: its damage has a place. */
    private static ProblemException unknown(byte[] file, String name) {
        if (file[0] == Tlv.SEQUENCE && file.length > 1 && (file[1] & 0x80) != 0) {
            try {
                Tlv.read(file);
            } catch (MalformedAsn1Exception e) {
                return DecodeProblems.structure(name, e);
            }
        }
        return DecodeProblems.of(PkiCode.FILE_UNKNOWN, "unknown", name, null);
    }
}
