package org.inkan.ca.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Denied;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentOutcome.Pending;
import org.inkan.ca.tck.CapabilityContractTest;
import org.inkan.ca.tck.SampleRequests;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** The manual authority keeps the whole contract when somebody carries the files. */
class ManualContractTest extends CapabilityContractTest {

    private final AtomicLong serial = new AtomicLong(1000);
    private final KeyPair keys = keys();
    private final X509Certificate root = root();

    @Override
    protected CertificationAuthority open(Path fleetDir) throws Exception {
        Files.write(fleetDir.resolve("chain.cer"), PkiWriter.pem(root));
        return new ManualBackend().open(new BackendContext(fleetDir,
                Map.of("chain", "chain.cer", "config", "pki01\\Contoso CA", "web", "https://pki01/certsrv/"),
                CredentialPrompt.none(), Clock.systemUTC(), Locale.JAPANESE));
    }

    @Override
    protected Optional<String> template() {
        return Optional.of("OperationsManagerCert");
    }

    @Override
    protected void approve(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        Files.write(inbox().resolve("returned-" + requestId + ".crt"), PkiWriter.der(sign(csr)));
    }

    @Override
    protected void deny(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        Files.writeString(inbox().resolve(outboxName(requestId) + ".denied.txt"), "ホスト名が違います");
    }

    @Test
    void anyEncodingIsPairedByPublicKey() throws Exception {
        int n = 0;
        for (String form : List.of("der", "pem", "p7b", "p7b-der")) {
            CertificationRequest csr = SampleRequests.rsa("host" + n++ + ".contoso.com");
            String id = authority.submit(request(csr, form), null).requestId();
            X509Certificate certificate = sign(csr);
            byte[] content = switch (form) {
                case "der" -> PkiWriter.der(certificate);
                case "pem" -> PkiWriter.pem(certificate);
                case "p7b" -> PkiWriter.p7b(List.of(root, certificate), List.of(), true);
                default -> PkiWriter.p7b(List.of(root, certificate), List.of(), false);
            };
            Files.write(inbox().resolve("download (" + n + ").bin"), content);
            assertEquals(certificate, assertInstanceOf(Issued.class, authority.poll(id, null), form).certificate());
        }
    }

    @Test
    void aHalfWrittenFileIsReadOnceItIsWhole() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("host.contoso.com");
        String id = authority.submit(request(csr, "half"), null).requestId();
        byte[] whole = PkiWriter.der(sign(csr));
        Files.write(inbox().resolve("host.cer"), Arrays.copyOf(whole, whole.length / 2));
        assertInstanceOf(Pending.class, authority.poll(id, null));
        Files.write(inbox().resolve("host.cer"), whole);
        assertInstanceOf(Issued.class, authority.poll(id, null));
    }

    @Test
    void aCertificateOfAnotherAuthorityIsNotTaken() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("host.contoso.com");
        String id = authority.submit(request(csr, "foreign"), null).requestId();
        Files.write(inbox().resolve("host.cer"), PkiWriter.der(signWith(keys(), csr)));
        Pending pending = assertInstanceOf(Pending.class, authority.poll(id, null));
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String state = pending.state().in(language);
            assertTrue(state.contains("CN=Contoso CA") && state.contains("inbox") && !state.contains("{"), state);
            assertFalse(state.contains("outbox"), "it need not be sent again: " + state);
        }
    }

    @Test
    void theNoteTellsBothWaysInBothLanguages() throws Exception {
        String id = authority.submit(request(SampleRequests.rsa("gw01.contoso.com"), "note"), null).requestId();
        String note = Files.readString(outbox().resolve(outboxName(id) + " READ ME.txt"), StandardCharsets.UTF_8);
        assertTrue(note.contains("certreq -submit -config \"pki01\\Contoso CA\" -attrib \"CertificateTemplate:OperationsManagerCert\""),
                note);
        assertTrue(note.contains("https://pki01/certsrv/") && note.contains("証明書テンプレート"), note);
        assertTrue(note.startsWith("\uFEFF") && note.contains("\r\n") && !note.contains("{"), note);
        assertTrue(Files.readString(outbox().resolve(outboxName(id) + ".req")).startsWith("-----BEGIN"), "request");
    }

    @Test
    void theWordsOfARefusalArePassedOn() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        String id = authority.submit(request(csr, "refused"), null).requestId();
        deny(authority, id, csr);
        Denied denied = assertInstanceOf(Denied.class, authority.poll(id, null));
        assertTrue(denied.reason().in(Locale.JAPANESE).contains("ホスト名が違います"));
    }

    /** The editor of an older Japanese Windows saves in code page 932, "Unicode" there is UTF-16. */
    @Test
    void theWordsOfARefusalAreReadInAnyEncoding() throws Exception {
        for (String charset : List.of("windows-31j", "UTF-16LE", "UTF-8")) {
            CertificationRequest csr = SampleRequests.rsa("gw-" + charset.toLowerCase(Locale.ROOT) + ".contoso.com");
            String id = authority.submit(request(csr, charset), null).requestId();
            String mark = charset.equals("windows-31j") ? "" : "\uFEFF";
            Files.write(inbox().resolve(outboxName(id) + ".denied.txt"), (mark + "ホスト名が違います\r\n").getBytes(charset));
            Denied denied = assertInstanceOf(Denied.class, authority.poll(id, null));
            assertTrue(denied.reason().in(Locale.JAPANESE).contains("ホスト名が違います"), denied.reason().in(Locale.JAPANESE));
        }
    }

    /** Two requests with one key get two certificates, also when both were there before, and after opening anew. */
    @Test
    void oneCertificateAnswersOneRequest() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("host.contoso.com");
        String first = authority.submit(request(csr, "first"), null).requestId();
        Files.write(inbox().resolve("1.cer"), PkiWriter.der(sign(csr)));
        X509Certificate one = assertInstanceOf(Issued.class, authority.poll(first, null)).certificate();
        String second = authority.submit(request(csr, "second"), null).requestId();
        assertInstanceOf(Pending.class, authority.poll(second, null));
        authority.close();
        authority = open(fleet);
        assertInstanceOf(Pending.class, authority.poll(second, null));
        Files.write(inbox().resolve("2.cer"), PkiWriter.der(sign(csr)));
        assertNotEquals(one, assertInstanceOf(Issued.class, authority.poll(second, null)).certificate());
        assertEquals(one, assertInstanceOf(Issued.class, authority.poll(first, null)).certificate());
    }

    private Path inbox() {
        return fleet.resolve("manual-ca/inbox");
    }

    private Path outbox() {
        return fleet.resolve("manual-ca/outbox");
    }

    private String outboxName(String id) throws Exception {
        try (Stream<Path> files = Files.list(outbox())) {
            String file = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(id + "-") && name.endsWith(".req")).findFirst().orElseThrow();
            return file.substring(0, file.length() - 4);
        }
    }

    private X509Certificate sign(CertificationRequest csr) throws Exception {
        return signWith(keys, csr);
    }

    private X509Certificate signWith(KeyPair issuer, CertificationRequest csr) throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        CertificateContent content = new CertificateContent(BigInteger.valueOf(serial.incrementAndGet()),
                root.getSubjectX500Principal(), csr.subject(), now, now.plus(Duration.ofDays(30)), csr.publicKey(),
                csr.extensions().asList());
        return new CertificateSigner(issuer.getPrivate(), "SHA256withECDSA").sign(content);
    }

    private X509Certificate root() {
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            X500Principal name = new X500Principal("CN=Contoso CA");
            List<Extension> extensions = List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()),
                    ExtensionValues.keyUsage(EnumSet.of(KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true),
                    ExtensionValues.subjectKeyIdentifier(keys.getPublic()));
            return new CertificateSigner(keys.getPrivate(), "SHA256withECDSA").sign(new CertificateContent(BigInteger.ONE,
                    name, name, now, now.plus(Duration.ofDays(300)), keys.getPublic(), extensions));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
