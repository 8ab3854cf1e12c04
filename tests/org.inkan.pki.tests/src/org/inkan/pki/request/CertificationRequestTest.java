package org.inkan.pki.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;

class CertificationRequestTest {

    private final KeyPair rsa = keys("RSA");
    private final KeyPair ec = keys("EC");

    static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else if (algorithm.equals("RSA")) {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CertificationRequest request(KeyPair keys, String algorithm) throws ProblemException {
        return new CertificationRequestBuilder().subject(X509Names.parse("CN=gw01.contoso.com,O=株式会社サンプル"))
            .attribute(Oids.MS_NAME_VALUE_PAIR, RequestAttributes.nameValuePair("CertificateTemplate", "OperationsManagerCert"))
            .extension(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true))
            .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns("gw01.contoso.com")), false)).sign(keys, algorithm);
    }

    @Test
    void whatWasBuiltIsReadBack() throws ProblemException {
        CertificationRequest request = request(rsa, "SHA256withRSA");
        CertificationRequest read = CertificationRequest.parse(request.encoded());
        assertEquals("CN=gw01.contoso.com, O=株式会社サンプル", X509Names.display(read.subject()));
        assertArrayEquals(rsa.getPublic().getEncoded(), read.subjectPublicKeyInfo());
        assertEquals("OperationsManagerCert", read.microsoft().requestedTemplate().orElseThrow());
        assertEquals(List.of(new GeneralName.Dns("gw01.contoso.com")), read.extensions().subjectAltNames());
        assertTrue(read.verifySignature());
    }

    @Test
    void opensslAndCerttoolAcceptEveryAlgorithm() throws ProblemException {
        for (CertificationRequest request : List.of(request(rsa, "SHA256withRSA"), request(rsa, "SHA384withRSAandMGF1"),
            request(ec, "SHA256withECDSA"), request(keys("Ed25519"), "Ed25519"))) {
            String text = Tool.openssl().run(request.encoded(), "req", "-inform", "DER", "-verify", "-noout", "-text").ok().all();
            assertTrue(text.contains("verify OK") && text.contains("DNS:gw01.contoso.com"), text);
            assertTrue(request.verifySignature());
            Tool.certtool().run(request.encoded(), "--crq-info", "--inder").ok();
        }
    }

    private static CertificationRequest read(String text, java.nio.charset.Charset charset) throws ProblemException {
        return CertificationRequest.parse(text.getBytes(charset));
    }

    @Test
    void armourMayBeMissingOrInUtf16() throws ProblemException {
        CertificationRequest request = request(ec, "SHA256withECDSA");
        String base64 = Base64.getMimeEncoder().encodeToString(request.encoded());
        String pem = "-----BEGIN NEW CERTIFICATE REQUEST-----\r\n" + base64 + "\r\n-----END NEW CERTIFICATE REQUEST-----\r\n";
        assertEquals(request, read(base64, StandardCharsets.US_ASCII));
        assertEquals(request, read("説明\n" + pem, StandardCharsets.UTF_8));
        assertEquals(request, read("\uFEFF" + pem, StandardCharsets.UTF_16LE));
        assertEquals(request, read(pem, StandardCharsets.UTF_16BE));
    }

    @Test
    void aChangedRequestHasABadSignatureButReads() throws ProblemException {
        byte[] changed = request(rsa, "SHA256withRSA").encoded();
        changed[changed.length - 1] ^= 1;
        assertFalse(CertificationRequest.parse(changed).verifySignature());
    }

    @Test
    void everyTruncationIsAProblem() throws ProblemException {
        byte[] whole = request(ec, "SHA256withECDSA").encoded();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThrows(ProblemException.class, () -> CertificationRequest.parse(part));
        }
    }
}
