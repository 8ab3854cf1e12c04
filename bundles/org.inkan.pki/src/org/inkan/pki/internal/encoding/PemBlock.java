package org.inkan.pki.internal.encoding;

import java.util.Map;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;

/**
 * One armoured block of a text.
 *
 * @param label   what stands after BEGIN
 * @param headers RFC 1421 header lines such as {@code DEK-Info}
 * @param content the decoded bytes; empty when the block is not Base64
 * @param line    line of the BEGIN armour, counted from 1
 * @param base64  whether the block is Base64 at all
 */
public record PemBlock(String label, Map<String, String> headers, byte[] content, int line, boolean base64) {

    /** The problem of a block that should be Base64 and is not. */
    public ProblemException damaged(String where) {
        return DecodeProblems.of(PkiCode.PEM_BROKEN, "pemBase64", where, null, label, line);
    }
}
