package org.inkan.pki.io;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.CrlDecoder;
import org.inkan.pki.internal.encoding.DecodeProblems;

/**
 * Serialized Windows stores ({@code .sst}) and the {@code Blob} values of the registry (MS-GPEF 2.2.6.2.1 has the same
 * records): property records, each number, encoding, length and content in little endian, then the element itself.
 */
final class SerializedStoreReader {

    private static final int HEADER = 8;
    private static final int CERTIFICATE = 32;
    private static final int CRL = 33;
    private static final int TRUST_LIST = 34;
    private static final int END = 0;

    private final ByteBuffer data;
    private final String where;
    private SortedMap<Integer, byte[]> properties = new TreeMap<>();

    private SerializedStoreReader(byte[] data, String where) {
        this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        this.where = where;
    }

    /** The elements of a store file in their order. */
    static List<PkiItem> read(byte[] file, String where) throws ProblemException {
        SerializedStoreReader reader = new SerializedStoreReader(file, where);
        reader.data.position(HEADER);
        return reader.elements();
    }

    /** The one element of a registry value. */
    static List<PkiItem> blob(byte[] blob, String where) throws ProblemException {
        return new SerializedStoreReader(blob, where).elements();
    }

    private List<PkiItem> elements() throws ProblemException {
        List<PkiItem> items = new ArrayList<>();
        while (data.remaining() >= Integer.BYTES) {
            int start = data.position();
            int id = data.getInt();
            if (id == END) {
                break;
            }
            byte[] content = record(start);
            switch (id) {
                case CERTIFICATE -> items.add(new PkiItem.CertificateItem(CertificateDecoder.decode(content, at(start)),
                        new StoreProperties(properties)));
                case CRL -> items.add(new PkiItem.CrlItem(CrlDecoder.decode(content, at(start))));
                case TRUST_LIST -> items.add(new PkiItem.OtherItem(PkiFormat.TRUST_LIST.label()));
                default -> properties.put(id, content);
            }
            if (id >= CERTIFICATE && id <= TRUST_LIST) {
                properties = new TreeMap<>();
            }
        }
        return items;
    }

    private byte[] record(int start) throws ProblemException {
        try {
            data.getInt();
            int length = data.getInt();
            if (length < 0 || length > data.remaining()) {
                throw broken(start, null);
            }
            byte[] content = new byte[length];
            data.get(content);
            return content;
        } catch (BufferUnderflowException e) {
            throw broken(start, e);
        }
    }

    private String at(int start) {
        return where + "@" + start;
    }

    private ProblemException broken(int start, Throwable cause) {
        return DecodeProblems.of(PkiCode.WINDOWS_STORE_BROKEN, "windowsStore", at(start), cause, start);
    }
}
