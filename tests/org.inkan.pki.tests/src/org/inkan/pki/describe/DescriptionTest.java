package org.inkan.pki.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.pki.x509.X509Names;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void fieldsComeInTheOrderOfTheWindowsDialog() throws Exception {
        X509Certificate certificate = certificate(keys(), List.of(ExtensionValues.keyUsage(Set.of(KeyUsage.DIGITAL_SIGNATURE), true),
                ExtensionValues.subjectAltName(List.of(new GeneralName.Dns("web01.contoso.com")), false)));
        List<Field> fields = CertificateDescription.of(certificate, TOKYO);
        assertEquals(List.of("version", "serial", "signature", "signatureHash", "issuer", "notBefore", "notAfter", "subject", "publicKey",
                Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, "sha1", "sha256"), fields.stream().map(Field::id).toList());
        assertEquals("DNS Name=web01.contoso.com", value(fields, Oids.SUBJECT_ALT_NAME, Locale.ENGLISH));
        assertEquals("DNS 名=web01.contoso.com", value(fields, Oids.SUBJECT_ALT_NAME, Locale.JAPANESE));
        assertEquals(Field.Group.CRITICAL_EXTENSION, field(fields, Oids.KEY_USAGE).group());
        assertEquals(Thumbprints.sha1Hex(certificate), value(fields, "sha1", Locale.ENGLISH));
        assertTrue(value(fields, "notBefore", Locale.JAPANESE).endsWith("9:00:00 (+09:00)"), value(fields, "notBefore", Locale.JAPANESE));
        assertEquals("CN = web01\nO = Contoso, Ltd.", field(fields, "subject").detail().in(Locale.ENGLISH));
    }

    @Test
    void everyExtensionWithANameIsDecodedInBothLanguages() throws Exception {
        KeyPair keys = keys();
        List<Extension> all = List.of(ExtensionValues.basicConstraints(true, OptionalInt.of(1)), ExtensionValues.subjectKeyIdentifier(keys.getPublic()),
                ExtensionValues.extendedKeyUsage(List.of(Oids.SERVER_AUTHENTICATION), false),
                ExtensionValues.crlDistributionPoints(List.of(URI.create("http://pki.contoso.com/a.crl"))),
                ExtensionValues.authorityInformationAccess(List.of(URI.create("http://pki.contoso.com/a.crt")), List.of()),
                ExtensionValues.templateInformation("1.3.6.1.4.1.311.21.8.1.2", 100, 3), ExtensionValues.templateName("WebServer"),
                ExtensionValues.certificatePolicies(List.of("1.2.3.4")), ExtensionValues.ocspNoCheck(), ExtensionValues.sidSecurityExtension("S-1-5-21-1"),
                extension(Oids.MS_CA_VERSION, "02030200 01".replace(" ", "")), extension(Oids.NAME_CONSTRAINTS, "300fa00d300b820963 6f6e746f736f2e63".replace(" ", "")),
                extension("1.2.3.4.5", "3006020101020102"), extension("1.2.3.4.6", "ffff"));
        List<Field> fields = CertificateDescription.of(certificate(keys, all), TOKYO);
        assertEquals("Subject Type=CA\nPath Length Constraint=1", field(fields, Oids.BASIC_CONSTRAINTS).detail().in(Locale.ENGLISH));
        assertEquals("サブジェクトの種類=CA, パス長の制限=1", value(fields, Oids.BASIC_CONSTRAINTS, Locale.JAPANESE));
        assertEquals("Server Authentication (1.3.6.1.5.5.7.3.1)", value(fields, Oids.EXTENDED_KEY_USAGE, Locale.ENGLISH));
        assertEquals("V1.2", value(fields, Oids.MS_CA_VERSION, Locale.ENGLISH));
        assertEquals("S-1-5-21-1", value(fields, Oids.MS_SID_SECURITY, Locale.ENGLISH));
        assertEquals("Permitted: DNS Name=contoso.c", value(fields, Oids.NAME_CONSTRAINTS, Locale.ENGLISH));
        assertEquals("  1,   2", value(fields, "1.2.3.4.5", Locale.ENGLISH));
        assertTrue(value(fields, "1.2.3.4.6", Locale.ENGLISH).contains("ff ff"));
        for (Field field : fields) {
            assertFalse(field.value().in(Locale.JAPANESE).contains("!"), field.id());
            assertFalse(field.value().in(Locale.JAPANESE).isBlank(), field.id());
        }
    }

    @Test
    void whatALongListNeedsIsSaidInWords() {
        assertEquals("URL=http://a/\n  Reasons=Key Compromise, CA Compromise\n  CRL Issuer: DNS Name=b",
                lines(Oids.CRL_DISTRIBUTION_POINTS, "301c 301a a00d a00b 8609 687474703a2f2f612f 8102 0560 a203 820162"
                        .replace("301c 301a", "301a3018").replace("a00b 8609", "a00b8609")));
        assertEquals("Only Contains CA Certs=Yes\nOnly Some Reasons=Privilege Withdrawn, AA Compromise\nIndirect CRL=Yes",
                lines(Oids.ISSUING_DISTRIBUTION_POINT, "300a 8201ff 8303070180 8401ff".replace("300a", "300b")));
        assertEquals("OCSP stapling required (status_request)", lines(Oids.TLS_FEATURE, "3003020105"));
        assertEquals("SSL Client Authentication\nSSL CA", lines(Oids.NETSCAPE_TYPE, "03020284"));
        assertEquals("Permitted: IP Address=10.0.0.0/255.0.0.0", lines(Oids.NAME_CONSTRAINTS, "300ea00c300a 87080a000000ff000000"));
        assertEquals("Nov 1, 2021, 4:19:37 AM (+00:00)", lines(Oids.INVALIDITY_DATE, "180f 32303231313130313034313933375a")
                .replace('\u202f', ' '));
    }

    @Test
    void ofSignaturesThatJavaKnowsByNumberTheNameIsShown() {
        assertEquals("SHA512withRSA", SignatureText.of("1.2.840.113549.1.1.13", null).replace("SHA512WITHRSA", "SHA512withRSA"));
        assertEquals("SHA256withRSASSA-PSS", SignatureText.of("RSASSA-PSS", HexFormat.of().parseHex("300fa00d300b0609608648016503040201")));
        assertEquals("RSASSA-PSS", SignatureText.of("1.2.840.113549.1.1.10", new byte[] {1}));
    }

    private static String lines(String oid, String hex) {
        return String.join("\n", ExtensionDescription.lines(extension(oid, hex.replace(" ", ""))).stream()
                .map(line -> line.in(Locale.ENGLISH)).toList());
    }

    @Test
    void anyContentGivesLinesAndNoFailure() {
        Random random = new Random(1);
        for (String oid : List.of(Oids.KEY_USAGE, Oids.AUTHORITY_KEY_IDENTIFIER, Oids.NAME_CONSTRAINTS, Oids.POLICY_MAPPINGS,
                Oids.POLICY_CONSTRAINTS, Oids.MS_CA_VERSION, Oids.SUBJECT_INFORMATION_ACCESS, Oids.FRESHEST_CRL,
                Oids.ISSUING_DISTRIBUTION_POINT, Oids.CERTIFICATE_POLICIES, Oids.TRANSPARENCY_PROMISES, Oids.QUALIFIED_STATEMENTS,
                Oids.SUBJECT_DIRECTORY_ATTRIBUTES, Oids.IP_BLOCKS, Oids.AS_NUMBERS, Oids.PRIVATE_KEY_PERIOD, Oids.TLS_FEATURE,
                Oids.SMIME_CAPABILITIES, Oids.ENTRUST_VERSION, Oids.NETSCAPE_TYPE, Oids.MS_FINANCIAL_CRITERIA, "1.2.3")) {
            for (int n = 0; n < 300; n++) {
                byte[] content = new byte[random.nextInt(30)];
                random.nextBytes(content);
                if (content.length > 2) {
                    content[0] = 0x30;
                    content[1] = (byte) (content.length - 2);
                }
                assertFalse(ExtensionDescription.lines(new Extension(oid, false, content)).isEmpty(), oid);
            }
        }
    }

    @Test
    void aRevocationListShowsItsNumberAndWhoIsOnIt() throws Exception {
        X509CRL crl = new CertificateSigner(keys().getPrivate(), "SHA256withRSA").signCrl(new CrlContent(X509Names.parse("CN=CA"), AT,
                AT.plusSeconds(60), BigInteger.valueOf(7), List.of(new RevokedEntry(BigInteger.TEN, AT, RevocationReason.KEY_COMPROMISE)),
                new byte[] {1, 2}));
        List<Field> fields = CrlDescription.of(crl, TOKYO);
        assertEquals("7", value(fields, Oids.CRL_NUMBER, Locale.ENGLISH));
        assertEquals("KeyID=0102", value(fields, Oids.AUTHORITY_KEY_IDENTIFIER, Locale.ENGLISH));
        assertEquals("1", value(fields, "revoked", Locale.ENGLISH));
        assertEquals("", CrlDescription.entries(crl, TOKYO).getFirst().more().in(Locale.ENGLISH));
        assertEquals("0a", CrlDescription.entries(crl, TOKYO).getFirst().serial());
        assertEquals("Key Compromise", CrlDescription.entries(crl, TOKYO).getFirst().reason().in(Locale.ENGLISH));
    }

    private static Extension extension(String oid, String hex) {
        return new Extension(oid, false, HexFormat.of().parseHex(hex));
    }

    private static Field field(List<Field> fields, String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private static String value(List<Field> fields, String id, Locale locale) {
        return field(fields, id).value().in(locale);
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys, List<Extension> extensions) throws Exception {
        return new CertificateSigner(keys.getPrivate(), "SHA256withRSA").sign(new CertificateContent(BigInteger.ONE, X509Names.parse("CN=CA"),
                X509Names.parse("O=\"Contoso, Ltd.\",CN=web01"), AT, AT.plusSeconds(3600), keys.getPublic(), extensions));
    }
}
