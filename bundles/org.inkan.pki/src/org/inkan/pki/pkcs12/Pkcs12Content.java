package org.inkan.pki.pkcs12;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

import org.inkan.core.text.Text;

/**
 * What a PKCS#12 file holds, each list in the order of the file. Immutable.
 *
 * @param entries      the private keys with their chains
 * @param certificates every certificate of the file, those of the keys included
 * @param names        one friendly name for each certificate, empty where it has none
 * @param crls         revocation lists
 * @param keys         what Windows notes about each key, parallel to {@code entries}
 * @param others       content that is named but not understood (secrets, unknown bags)
 * @param integrity    whether a password protects the whole file against change
 */
public record Pkcs12Content(List<Pkcs12Entry> entries, List<X509Certificate> certificates, List<String> names,
        List<X509CRL> crls, List<KeyAttributes> keys, List<Text> others, boolean integrity) {

    /** Copies the lists. */
    public Pkcs12Content {
        entries = List.copyOf(entries);
        certificates = List.copyOf(certificates);
        names = List.copyOf(names);
        crls = List.copyOf(crls);
        keys = List.copyOf(keys);
        others = List.copyOf(others);
    }
}
