package org.inkan.pki.path;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The labelled blocks of a PEM file. Certificates are read by the JDK, and where that refuses by Bouncy Castle, so that
 * as much as possible reaches the validator and it must find the fault itself.
 *
 * @param blocks in the order of the file
 */
record PemBlocks(List<Block> blocks) {

    record Block(String label, byte[] der) {
    }

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

    static PemBlocks of(byte[] file) {
        return of(new String(file, StandardCharsets.ISO_8859_1));
    }

    static PemBlocks of(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), Base64.getMimeDecoder().decode(matcher.group(2))));
        }
        return new PemBlocks(List.copyOf(blocks));
    }

    List<byte[]> labelled(String label) {
        return blocks.stream().filter(block -> block.label().equals(label)).map(Block::der).toList();
    }

    /** All blocks under CERTIFICATE. */
    List<X509Certificate> certificates() throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : labelled("CERTIFICATE")) {
            certificates.add(certificate(der));
        }
        return certificates;
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | RuntimeException strict) {
            X509Certificate lenient = (X509Certificate) CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                    .generateCertificate(new ByteArrayInputStream(der));
            if (lenient == null) {
                throw new CertificateException(strict);
            }
            return lenient;
        }
    }

    static X509CRL crl(byte[] der) throws CRLException, CertificateException {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        } catch (CRLException | RuntimeException strict) {
            X509CRL lenient = (X509CRL) CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                    .generateCRL(new ByteArrayInputStream(der));
            if (lenient == null) {
                throw new CRLException(strict);
            }
            return lenient;
        }
    }
}
