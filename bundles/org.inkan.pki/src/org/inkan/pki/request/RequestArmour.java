package org.inkan.pki.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;

/** Takes the DER out of PEM, bare Base64 and UTF-16 text (certreq -unicodetext). */
final class RequestArmour {

    /** Requests have a few kilobytes; a hundred thousand attributes of an attacker need not be read. */
    private static final int MAX_BYTES = 4 << 20;
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----");

    private RequestArmour() {
    }

    static byte[] der(byte[] data) throws ProblemException {
        if (data.length == 0) {
            throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestArmour_empty", null);
        }
        if (data.length > MAX_BYTES) {
            throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestArmour_large", null);
        }
        if (data[0] == 0x30 && !looksLikeText(data)) {
            return Asn1.firstValue(data);
        }
        return fromText(new String(data, charset(data)));
    }

    /** A DER request may start with '0' as well; text has no control characters among its first bytes. */
    private static boolean looksLikeText(byte[] data) {
        for (int i = 0; i < Math.min(64, data.length); i++) {
            int c = data[i] & 0xFF;
            if (c > 0x7E || c < 0x20 && c != '\r' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] data) {
        boolean two = data.length > 1;
        if (two && (data[0] == (byte) 0xFF && data[1] == (byte) 0xFE || data[0] != 0 && data[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (two && (data[0] == (byte) 0xFE && data[1] == (byte) 0xFF || data[0] == 0 && data[1] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static byte[] fromText(String text) throws ProblemException {
        Matcher begin = BEGIN.matcher(text);
        int from = -1;
        String label = "";
        while (begin.find() && (from < 0 || !label.endsWith("CERTIFICATE REQUEST"))) {
            label = begin.group(1);
            from = begin.end();
        }
        String body = from < 0 ? text : text.substring(from, end(text, from));
        try {
            byte[] der = Base64.getMimeDecoder().decode(strict(body));
            if (der.length == 0) {
                throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestArmour_text", null);
            }
            return Asn1.firstValue(der);
        } catch (IllegalArgumentException e) {
            throw RequestKinds.problem(PkiCode.REQUEST_CONTENT, "RequestArmour_text", e);
        }
    }

    private static int end(String text, int from) {
        int end = text.indexOf("-----END", from);
        return end < 0 ? text.length() : end;
    }

    /** RFC 1421 headers end at the first empty line; everything else must be Base64, or the text is something different. */
    private static String strict(String body) {
        String content = body.strip();
        if (content.startsWith("\uFEFF")) {
            content = content.substring(1);
        }
        int colon = content.indexOf(':');
        if (colon > 0) {
            Matcher blank = Pattern.compile("\r?\n[ \t]*\r?\n").matcher(content);
            content = blank.find(colon) ? content.substring(blank.end()) : content;
        }
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean base64 = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
            if (!base64 && !Character.isWhitespace(c) && c != 0) {
                throw new IllegalArgumentException("character " + (int) c);
            }
        }
        return content;
    }
}
