package org.inkan.ca.ui.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;
import org.inkan.pki.x509.X509Names;

/**
 * Any number of different certificates at little cost: one is signed, and the number in its name and serial number is
 * written over. Their signatures are wrong, which no list looks at.
 */
public final class ManyCertificates {

    /** All of them are valid then. */
    public static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final String FIRST = "host000000.contoso.test";
    private static final long SERIAL = 0x4000_0000_0000_0000L;
    private static final byte[] PATTERN = pattern();
    private static final int NAME_AT = find(FIRST.getBytes(StandardCharsets.US_ASCII)) + 4;
    private static final int SERIAL_AT = find(BigInteger.valueOf(SERIAL).toByteArray());

    private ManyCertificates() {
    }

    /** The certificate of a number from 0 to 999,999; every tenth is revoked. */
    public static IssuedCertificate issued(int number) {
        X509Certificate certificate = certificate(number);
        return new IssuedCertificate(String.valueOf(number), "Machine", NOW, certificate, number % 10 == 9
                ? Optional.of(new RevokedEntry(certificate.getSerialNumber(), NOW, RevocationReason.SUPERSEDED)) : Optional.empty());
    }

    private static X509Certificate certificate(int number) {
        byte[] der = PATTERN.clone();
        byte[] digits = "%06d".formatted(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, der, NAME_AT, digits.length);
        byte[] serial = BigInteger.valueOf(SERIAL + number).toByteArray();
        System.arraycopy(serial, 0, der, SERIAL_AT, serial.length);
        try {
            return PkiReader.read(der, "many", PasswordSource.NONE).certificates().getFirst();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pattern() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return PkiWriter.der(new CertificateSigner(pair.getPrivate(), "SHA256withECDSA").sign(new CertificateContent(
                    BigInteger.valueOf(SERIAL), X509Names.parse("CN=Large CA"), X509Names.parse("CN=" + FIRST), NOW.minusSeconds(86400),
                    NOW.plusSeconds(86400L * 3650), pair.getPublic(), List.of())));
        } catch (GeneralSecurityException | ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static int find(byte[] part) {
        for (int at = 0; at < PATTERN.length; at++) {
            if (java.util.Arrays.equals(PATTERN, at, Math.min(PATTERN.length, at + part.length), part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not in the certificate");
    }
}
