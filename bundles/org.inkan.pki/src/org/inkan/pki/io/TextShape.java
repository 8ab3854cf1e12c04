package org.inkan.pki.io;

import java.util.regex.Pattern;

/** Tells texts that are no PEM by what they say. */
final class TextShape {

    private static final String PART = "[A-Za-z0-9_-]";
    private static final Pattern JWT = Pattern.compile("eyJ" + PART + "*\\." + PART + "+\\." + PART + "*");
    private static final Pattern JWE = Pattern.compile("eyJ" + PART + "*\\." + PART + "*\\." + PART + "+\\." + PART + "+\\." + PART + "+");
    private static final Pattern SSH = Pattern.compile("(ssh-(rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\\d{3}|sk-[a-z0-9@.-]+) AAAA\\S+.*",
            Pattern.DOTALL);
    private static final Pattern JWK = Pattern.compile("\\{.*\"(kty|keys)\"\\s*:.*\\}", Pattern.DOTALL);
    private static final Pattern SPKAC = Pattern.compile("SPKAC\\s*=\\s*\\S.*", Pattern.DOTALL);

    private TextShape() {
    }

    static PkiFormat of(String ascii) {
        String text = ascii.strip();
        if (text.startsWith("Windows Registry Editor Version") || text.startsWith("REGEDIT4")) {
            return PkiFormat.REGISTRY_EXPORT;
        }
        if (text.contains("---- BEGIN SSH2 PUBLIC KEY ----")) {
            return PkiFormat.SSH2_PUBLIC;
        }
        if (SSH.matcher(text).matches()) {
            return PkiFormat.OPENSSH_PUBLIC;
        }
        if (JWE.matcher(text).matches()) {
            return PkiFormat.JWE;
        }
        if (JWT.matcher(text).matches()) {
            return PkiFormat.JWT;
        }
        if (text.startsWith("{") && text.contains("\"ciphertext\"") && text.contains("\"protected\"")) {
            return PkiFormat.JWE;
        }
        if (text.startsWith("{") && JWK.matcher(text).matches()) {
            return PkiFormat.JWK;
        }
        return SPKAC.matcher(text).matches() ? PkiFormat.SPKAC : PkiFormat.UNKNOWN;
    }
}
