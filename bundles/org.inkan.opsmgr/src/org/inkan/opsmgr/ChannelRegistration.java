package org.inkan.opsmgr;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.Thumbprints;

/**
 * The two values by which HealthService finds its certificate, under
 * {@code HKLM\SOFTWARE\Microsoft\Microsoft Operations Manager\3.0\Machine Settings} (with a space; one page of the
 * 2025 documentation prints the key without it).
 *
 * <p>The serial is stored least significant byte first, whole bytes reversed and never hex digits. Its length is
 * the CA's choice, up to 20 octets (RFC 5280, 4.1.2.2); published scripts that assume 19 cut longer ones. A serial
 * whose top bit is set has a leading zero octet in DER; whether Windows keeps it is not documented, so it is written
 * without and compared as a number. Immutable.
 *
 * @param serialBytes {@code ChannelCertificateSerialNumber}: 1 to 21 bytes, least significant first
 * @param thumbprint  {@code ChannelCertificateHash}: SHA-1 of the certificate, upper-case hex; empty when not set
 */
public record ChannelRegistration(byte[] serialBytes, String thumbprint) {
    /** The registry key below HKEY_LOCAL_MACHINE. */
    public static final String KEY = "SOFTWARE\\Microsoft\\Microsoft Operations Manager\\3.0\\Machine Settings";
    /** Name of the REG_BINARY value. */
    public static final String SERIAL_VALUE = "ChannelCertificateSerialNumber";
    /** Name of the REG_SZ value. */
    public static final String HASH_VALUE = "ChannelCertificateHash";
    private static final Texts TEXTS = Texts.beside(ChannelRegistration.class);
    private static final int LONGEST_SERIAL = 20;

    /** Copies the bytes and normalises the thumbprint to upper case without separators. */
    public ChannelRegistration {
        Objects.requireNonNull(thumbprint);
        serialBytes = serialBytes.clone();
        thumbprint = thumbprint.replaceAll("[\\s:\u200e]", "").toUpperCase(Locale.ROOT);
    }

    /** The values for a certificate. */
    public static ChannelRegistration of(X509Certificate certificate) {
        return new ChannelRegistration(reversed(magnitude(certificate.getSerialNumber().abs())),
                Thumbprints.sha1Hex(certificate));
    }

    /** The serial value for a serial number alone, as {@code certutil} prints it in hex; the thumbprint stays empty. */
    public static ChannelRegistration ofSerial(String hex) throws ProblemException {
        String digits = hex.replaceAll("[\\s:]", "");
        if (!digits.matches("[0-9A-Fa-f]{1,42}") || new BigInteger(digits, 16).bitLength() > LONGEST_SERIAL * 8) {
            throw Problem.of(OpsMgrCode.SERIAL.code(), TEXTS, "ChannelRegistration_serial", hex).exception();
        }
        return new ChannelRegistration(reversed(magnitude(new BigInteger(digits, 16))), "");
    }

    @Override
    public byte[] serialBytes() {
        return serialBytes.clone();
    }

    /** The serial as a number; zero when the value is empty. */
    public BigInteger serial() {
        return new BigInteger(1, reversed(serialBytes));
    }

    /** The serial as {@code certutil} prints it: most significant first, lower-case hex. */
    public String serialHex() {
        return HexFormat.of().formatHex(magnitude(serial()));
    }

    /** The bytes as the registry editor shows them, e.g. {@code 08,00,4a}. */
    public String registryText() {
        return HexFormat.ofDelimiter(",").formatHex(serialBytes);
    }

    /** Whether the serial value names this certificate, compared as numbers. */
    public boolean serialMatches(X509Certificate certificate) {
        return serial().equals(certificate.getSerialNumber());
    }

    /** Whether the thumbprint value names this certificate; false when it is empty. */
    public boolean thumbprintMatches(X509Certificate certificate) {
        return thumbprint.equalsIgnoreCase(Thumbprints.sha1Hex(certificate));
    }

    private static byte[] magnitude(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelRegistration that && Arrays.equals(serialBytes, that.serialBytes)
                && thumbprint.equals(that.thumbprint);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(serialBytes) * 31 + thumbprint.hashCode();
    }

    @Override
    public String toString() {
        return "ChannelRegistration[" + registryText() + " " + thumbprint + "]";
    }
}
