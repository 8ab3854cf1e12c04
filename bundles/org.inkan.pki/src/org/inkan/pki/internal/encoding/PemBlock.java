package org.inkan.pki.internal.encoding;

import java.util.Map;

/**
 * One armoured block of a text.
 *
 * @param label   what stands after BEGIN
 * @param headers RFC 1421 header lines such as {@code DEK-Info}
 * @param content the decoded bytes
 * @param line    line of the BEGIN armour, counted from 1
 */
public record PemBlock(String label, Map<String, String> headers, byte[] content, int line) {
}
