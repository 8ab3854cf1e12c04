package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Oids;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;

class InfRequestBuilderTest {

    private final KeyPair keys = keys("RSA");

    private static KeyPair keys(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private CertificationRequest build(String body) throws ProblemException {
        CertReqInf inf = CertReqInf.of(InfDocument.of("[NewRequest]\nSubject=\"CN=a\"\n" + body, InfEncoding.UTF_16LE));
        return InfRequestBuilder.build(inf, keys, InfRequestOptions.certreq("gw01.contoso.com", "CONTOSO\\admin"));
    }

    private static String usage(CertificationRequest request) {
        return request.extensions().find(Oids.KEY_USAGE).map(e -> HexFormat.of().formatHex(e.value()) + (e.critical() ? " critical" : ""))
            .orElse("none");
    }

    @Test
    void keyUsageIsReadAsHexDecimalOrSymbolsWithTheSecondByteLittleEndian() throws ProblemException {
        assertEquals("030205a0 critical", usage(build("KeyUsage=0xa0\n")));
        assertEquals("030204f0 critical", usage(build("KeyUsage=240\n")));
        assertEquals("03030708" + "80 critical", usage(build("KeyUsage=0x8008\n")));
        assertEquals("030205a0 critical",
            usage(build("KeyUsage=\"CERT_DIGITAL_SIGNATURE_KEY_USAGE | CERT_KEY_ENCIPHERMENT_KEY_USAGE\"\n")));
    }

    @Test
    void defaultsAreAddedInTheOrderOfCertreqAndCanBeSuppressed() throws ProblemException {
        String sections = "[RequestAttributes]\nCertificateTemplate=User\n[Extensions]\n2.5.29.17=\"{text}DNS=a&\"\nCritical=2.5.29.17\n"
            + "[EnhancedKeyUsageExtension]\nOID=1.3.6.1.5.5.7.3.1\n";
        CertificationRequest full = build(sections);
        assertEquals(List.of(Oids.MS_OS_VERSION, Oids.MS_NAME_VALUE_PAIR, Oids.MS_CLIENT_INFORMATION, Oids.MS_CSP, Oids.EXTENSION_REQUEST),
            full.attributes().stream().map(a -> a.oid()).toList());
        assertEquals(List.of(Oids.EXTENDED_KEY_USAGE, Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, Oids.SUBJECT_KEY_IDENTIFIER),
            full.extensions().stream().map(Extension::oid).toList());
        assertTrue(full.extensions().find(Oids.SUBJECT_ALT_NAME).orElseThrow().critical());
        assertEquals("CONTOSO\\admin", full.microsoft().clientInformation().orElseThrow().user());
        CertificationRequest bare = build("SuppressDefaults=TRUE\n" + sections);
        assertEquals(List.of(Oids.MS_NAME_VALUE_PAIR, Oids.EXTENSION_REQUEST), bare.attributes().stream().map(a -> a.oid()).toList());
        assertEquals(List.of(Oids.EXTENDED_KEY_USAGE, Oids.SUBJECT_ALT_NAME), bare.extensions().stream().map(Extension::oid).toList());
    }

    @Test
    void everyFormOfAnExtensionIsEncodedAsOpensslReadsIt() throws ProblemException {
        CertificationRequest request = build("KeyLength=2048\n[Extensions]\n2.5.29.17=\"{text}\"\n_continue_=\"dns=a.b&EMail=x@y&\"\n"
            + "_continue_=\"UPN=u@d&IPAddress=192.0.2.1&IPAddress=2001:db8::1&URL=http://a/&\"\n"
            + "_continue_=\"DirectoryName=CN=n,O=o&RegisteredId=1.2.3&Guid=3ce3855e-83d9-4ab9-bc19-b0e0ce79d975&1.2.3.4={utf8}東京\"\n"
            + "2.5.29.37=\"{text}1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2\"\n2.5.29.19=\"{text}ca=0&pathlength=3\"\n1.2.3.4.5=BQA=\n");
        String text = Tool.openssl().run(request.encoded(), "req", "-inform", "DER", "-verify", "-noout", "-text").ok().all();
        for (String part : List.of("DNS:a.b, email:x@y", "IP Address:192.0.2.1, IP Address:2001:DB8:0:0:0:0:0:1, URI:http://a/",
            "Registered ID:1.2.3", "TLS Web Server Authentication, TLS Web Client Authentication", "CA:FALSE", "1.2.3.4.5:")) {
            assertTrue(text.contains(part), part + "\n" + text);
        }
        assertEquals(10, request.extensions().subjectAltNames().size());
    }

    @Test
    void whatCannotBeBuiltIsAProblemWithItsPlace() {
        for (String body : List.of("RequestType=Cert\n", "HashAlgorithm=MD5\n", "KeyUsage=lots\n",
            "[Extensions]\n2.5.29.17=\"{text}DNS\"\n", "[EnhancedKeyUsageExtension]\nOID=one\n")) {
            ProblemException e = assertThrows(ProblemException.class, () -> build(body));
            assertEquals("PKI-403", e.problem().code());
            assertTrue(e.problem().where().contains("["), body);
        }
    }
}
