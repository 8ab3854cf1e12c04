package org.inkan.pki.io;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The property records that a Windows certificate store keeps beside a certificate, by their {@code CERT_…_PROP_ID}.
 *
 * @param values raw content by number
 */
public record StoreProperties(SortedMap<Integer, byte[]> values) {

    /** No properties. */
    public static final StoreProperties NONE = new StoreProperties(new TreeMap<>());

    private static final int FRIENDLY_NAME = 11;

    /** Copies the map. */
    public StoreProperties {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Only a friendly name; nothing when it is empty. */
    static StoreProperties named(String friendlyName) {
        SortedMap<Integer, byte[]> one = new TreeMap<>();
        if (!friendlyName.isEmpty()) {
            one.put(FRIENDLY_NAME, friendlyName.getBytes(StandardCharsets.UTF_16LE));
        }
        return new StoreProperties(one);
    }

    /** CERT_FRIENDLY_NAME_PROP_ID as text; empty when there is none. */
    public String friendlyName() {
        byte[] raw = values.getOrDefault(FRIENDLY_NAME, new byte[0]);
        String text = new String(raw, StandardCharsets.UTF_16LE);
        int zero = text.indexOf('\0');
        return zero < 0 ? text : text.substring(0, zero);
    }
}
