package org.inkan.pki.io;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was read from a file.
 *
 * @param format what the file is
 * @param items  its content in the order of the file
 */
public record PkiContent(PkiFormat format, List<PkiItem> items) {

    /** Copies the list. */
    public PkiContent {
        items = List.copyOf(items);
    }

    /** All certificates, those of key entries included, in order. */
    public List<X509Certificate> certificates() {
        return items.stream().flatMap(item -> switch (item) {
            case PkiItem.CertificateItem certificate -> Stream.of(certificate.certificate());
            case PkiItem.KeyEntryItem entry -> entry.chain().stream();
            default -> Stream.<X509Certificate>empty();
        }).distinct().toList();
    }

    /** All revocation lists in order. */
    public List<X509CRL> crls() {
        return all(PkiItem.CrlItem.class).map(PkiItem.CrlItem::crl).toList();
    }

    /** All items of one kind in order. */
    public <T extends PkiItem> Stream<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }
}
