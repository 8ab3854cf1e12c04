package org.inkan.pki.x509;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.ArrayList;
import java.util.List;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Der;

/**
 * Signs certificates and CRLs with one key (RFC 5280 4.1, 5.1). It signs what it is told: judge the content with {@link CertificateRules}
 * before. Thread-safe. Algorithms: {@code SHA1|256|384|512withRSA}, {@code …withRSAandMGF1} (RSASSA-PSS), {@code …withECDSA},
 * {@code Ed25519}, {@code Ed448}.
 */
public final class CertificateSigner {

    private static final byte[] VERSION_3 = {(byte) 0xA0, 3, 2, 1, 2};
    private static final byte[] VERSION_2 = {2, 1, 1};

    private final RawSigner signer;
    private final byte[] algorithm;

    /**
     * @param key private key; its type must fit the algorithm
     * @param jcaAlgorithm one of the names above, upper and lower case alike
     */
    public CertificateSigner(PrivateKey key, String jcaAlgorithm) throws ProblemException {
        SignatureAlgorithm known = SignatureAlgorithm.of(jcaAlgorithm)
            .orElseThrow(() -> problem(PkiCode.SIGNATURE_ALGORITHM, "CertificateSigner_algorithm", jcaAlgorithm, null));
        try {
            this.signer = new RawSigner(key, known);
        } catch (GeneralSecurityException e) {
            throw problem(PkiCode.SIGNATURE_ALGORITHM, "CertificateSigner_algorithm", jcaAlgorithm, e);
        }
        this.algorithm = known.identifier();
    }

    /** The usual algorithm for a key: SHA-256 with RSA, the digest that matches the curve's size with ECDSA. */
    public static String defaultAlgorithm(PrivateKey key) {
        if (key instanceof ECKey ec && ec.getParams() != null) {
            int bits = ec.getParams().getOrder().bitLength();
            return bits <= 256 ? "SHA256withECDSA" : bits <= 384 ? "SHA384withECDSA" : "SHA512withECDSA";
        }
        return switch (key.getAlgorithm()) {
            case "EdDSA", "Ed25519" -> "Ed25519";
            case "Ed448" -> "Ed448";
            case "EC", "ECDSA" -> "SHA256withECDSA";
            default -> "SHA256withRSA";
        };
    }

    /** The signed certificate. */
    public X509Certificate sign(CertificateContent content) throws ProblemException {
        try {
            byte[] encoded = envelope(toBeSigned(content));
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException | IOException e) {
            throw problem(PkiCode.SIGNING, "CertificateSigner_signing", X509Names.display(content.subject()), e);
        }
    }

    /** DER of the TBSCertificate that {@link #sign} signs. */
    public byte[] toBeSigned(CertificateContent content) {
        List<byte[]> parts = new ArrayList<>(8);
        parts.add(VERSION_3);
        parts.add(Der.integer(content.serial()));
        parts.add(algorithm);
        parts.add(content.issuer().getEncoded());
        parts.add(Der.sequence(Der.time(content.notBefore()), Der.time(content.notAfter())));
        parts.add(content.subject().getEncoded());
        parts.add(content.publicKey().getEncoded());
        if (!content.extensions().isEmpty()) {
            parts.add(Der.explicit(3, extensions(content.extensions())));
        }
        return Der.sequence(parts);
    }

    /** The signed version 2 CRL with authority key identifier and CRL number. */
    public X509CRL signCrl(CrlContent content) throws ProblemException {
        try {
            byte[] encoded = envelope(toBeSigned(content));
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException | IOException e) {
            throw problem(PkiCode.SIGNING, "CertificateSigner_signing", X509Names.display(content.issuer()), e);
        }
    }

    private byte[] toBeSigned(CrlContent content) {
        List<byte[]> parts = new ArrayList<>(7);
        parts.add(VERSION_2);
        parts.add(algorithm);
        parts.add(content.issuer().getEncoded());
        parts.add(Der.time(content.thisUpdate()));
        parts.add(Der.time(content.nextUpdate()));
        if (!content.entries().isEmpty()) {
            // RFC 5280 5.1.2.6: the list must be absent, not empty, when nothing is revoked.
            parts.add(Der.sequence(content.entries().stream().map(CertificateSigner::entry).toList()));
        }
        parts.add(Der.explicit(0, extensions(List.of(ExtensionValues.authorityKeyIdentifier(content.authorityKeyId()),
            new Extension(Oids.CRL_NUMBER, false, Der.integer(content.number()))))));
        return Der.sequence(parts);
    }

    private static byte[] entry(RevokedEntry entry) {
        byte[] serial = Der.integer(entry.serial());
        byte[] time = Der.time(entry.at());
        if (entry.reason() == RevocationReason.UNSPECIFIED) {
            return Der.sequence(serial, time);
        }
        Extension reason = new Extension(Oids.CRL_REASON, false, Der.enumerated(entry.reason().code()));
        return Der.sequence(serial, time, extensions(List.of(reason)));
    }

    private static byte[] extensions(List<Extension> extensions) {
        return ExtensionListCodec.encode(extensions);
    }

    /** Signs any DER (of a request) and wraps it as {@code SEQUENCE { toBeSigned, algorithm, BIT STRING signature }}. */
    public byte[] seal(byte[] toBeSigned) throws ProblemException {
        try {
            return envelope(toBeSigned);
        } catch (GeneralSecurityException | IOException e) {
            throw problem(PkiCode.SIGNING, "CertificateSigner_signing", "PKCS#10", e);
        }
    }

    private byte[] envelope(byte[] toBeSigned) throws GeneralSecurityException, IOException {
        return Der.sequence(toBeSigned, algorithm, Der.bits(signer.sign(toBeSigned)));
    }

    private static ProblemException problem(PkiCode code, String key, String where, Exception cause) {
        Problem problem = Problem.of(code.code(), Texts.beside(CertificateSigner.class), key, where, where);
        return new ProblemException(problem, cause);
    }
}
