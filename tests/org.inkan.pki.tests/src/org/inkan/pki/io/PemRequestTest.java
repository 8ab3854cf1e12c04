package org.inkan.pki.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;

import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.X509Names;
import org.inkan.testkit.Tool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as PEM text, read by other programs. The lengths of the names move the end of the Base64 text. */
class PemRequestTest {

    private static CertificationRequest request(String name) throws Exception {
        KeyPair keys = KeyPairSource.direct(KeyParameters.ec("secp256r1")).next();
        return new CertificationRequestBuilder().subject(X509Names.parse("CN=" + name + ",O=株式会社サンプル"))
                .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(name)), false))
                .sign(keys, "SHA256withECDSA");
    }

    @ParameterizedTest
    @ValueSource(strings = { "gw01.contoso.test", "gw1.contoso.test", "g1.contoso.test", "web-server-of-the-branch.contoso.test" })
    void opensslReadsTheVeryBytes(String name) throws Exception {
        CertificationRequest request = request(name);
        byte[] pem = PkiWriter.pemRequest(request);
        String text = Tool.openssl().run(pem, "req", "-verify", "-noout", "-text", "-nameopt", "utf8,sep_comma_plus").ok()
                .all();
        assertTrue(text.contains("verify OK") && text.contains("DNS:" + name) && text.contains("O=株式会社サンプル"), text);
        assertArrayEquals(request.encoded(), Tool.openssl().run(pem, "req", "-outform", "DER").ok().bytes());
        // OpenSSL writes the form of RFC 7468 3 too, so nothing but the ends of lines may differ.
        assertEquals(Tool.openssl().run(request.encoded(), "req", "-inform", "DER").ok().stdout().strip(),
                new String(pem, StandardCharsets.US_ASCII).replace("\r\n", "\n").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = { "gw01.contoso.test", "gw1.contoso.test", "g1.contoso.test" })
    void certtoolAndOurOwnReaderAgree(String name) throws Exception {
        CertificationRequest request = request(name);
        byte[] pem = PkiWriter.pemRequest(request);
        String text = Tool.certtool().run(pem, "--crq-info").ok().all();
        assertTrue(text.contains(name) && text.contains("Self signature: verified"), text);
        assertEquals(request, CertificationRequest.parse(pem));
        assertEquals(FormatDetector.detect(request.encoded()), FormatDetector.detect(pem));
    }

    @ParameterizedTest
    @ValueSource(strings = { "gw01.contoso.test", "gw1.contoso.test", "g1.contoso.test" })
    void linesAreSixtyFourCharactersLong(String name) throws Exception {
        CertificationRequest request = request(name);
        List<String> lines = new String(PkiWriter.pemRequest(request), StandardCharsets.US_ASCII).lines().toList();
        assertEquals("-----BEGIN CERTIFICATE REQUEST-----", lines.getFirst());
        assertEquals("-----END CERTIFICATE REQUEST-----", lines.getLast());
        List<String> body = lines.subList(1, lines.size() - 1);
        assertTrue(body.subList(0, body.size() - 1).stream().allMatch(line -> line.length() == 64), body.toString());
        assertArrayEquals(request.encoded(), Base64.getDecoder().decode(String.join("", body)));
    }
}
