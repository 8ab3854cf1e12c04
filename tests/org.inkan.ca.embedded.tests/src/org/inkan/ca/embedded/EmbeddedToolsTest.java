package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.ca.tck.SampleRequests;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Independent programs accept what the embedded authority makes, and its files keep secrets and locks. */
class EmbeddedToolsTest {

    @TempDir
    Path fleet;

    @Test
    void opensslAndCerttoolAcceptChainAndCrlsAndSeeTheRevocation() throws Exception {
        Tool openssl = Tool.openssl().in(fleet);
        Tool certtool = Tool.certtool().in(fleet);
        for (String keyType : List.of("rsa2048", "p256")) {
            Path own = Files.createDirectory(fleet.resolve(keyType));
            try (CertificationAuthority authority = TestAuthority.open(own, Map.of("keyType", keyType, "cdp",
                    "http://pki.contoso.com/issuing.crl", "aia", "http://pki.contoso.com/issuing.cer"), Clock.systemUTC())) {
                Issued issued = issue(authority, "gw01.contoso.com", keyType);
                write("host.pem", PkiWriter.pem(issued.certificate()));
                write("issuing.pem", PkiWriter.pem(issued.chain().get(0)));
                write("root.pem", PkiWriter.pem(issued.chain().get(1)));
                writeCrls(authority);
                String[] verify = {"verify", "-x509_strict", "-crl_check_all", "-CAfile", "root.pem", "-untrusted",
                        "issuing.pem", "-CRLfile", "crls.pem", "-purpose", "sslserver", "-verify_hostname",
                        "gw01.contoso.com", "host.pem"};
                openssl.run(verify).ok();
                assertTrue(openssl.run("crl", "-in", "crl0.pem", "-CAfile", "issuing.pem", "-noout", "-text").ok().all()
                        .contains("verify OK"));
                write("chain.pem", PkiWriter.pem(List.of(issued.certificate(), issued.chain().get(0), issued.chain().get(1))));
                certtool.run("--verify-chain", "--infile", "chain.pem").ok();
                certtool.run("--crl-info", "--infile", "crl0.pem").ok();
                authority.capability(Revocation.class).orElseThrow().revoke(issued.certificate().getSerialNumber(),
                        RevocationReason.KEY_COMPROMISE, null);
                authority.capability(CrlPublication.class).orElseThrow().publish(null);
                writeCrls(authority);
                assertTrue(openssl.run(verify).all().contains("certificate revoked"));
                assertTrue(openssl.run("crl", "-in", "crl0.pem", "-noout", "-text").ok().all().contains("Key Compromise"));
            }
        }
    }

    @Test
    void theKeyFilesAreEncryptedAndTheirOwnersOnly() throws Exception {
        TestAuthority.open(fleet).close();
        for (String name : List.of("root.key", "issuing.key")) {
            Path file = fleet.resolve("ca").resolve(name);
            assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertTrue(Files.readString(file).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
            Tool.openssl().with("PASS", "geheim").run("pkey", "-in", file.toString(), "-passin", "env:PASS", "-noout").ok();
            assertTrue(Tool.openssl().run("asn1parse", "-in", file.toString()).ok().all().contains("aes-256-cbc"));
        }
    }

    @Test
    void thePassphraseIsNowhereInTheFleet() throws Exception {
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            issue(authority, "gw01.contoso.com", "one");
        }
        try (Stream<Path> files = Files.walk(fleet)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains("geheim"),
                        file::toString);
            }
        }
    }

    @Test
    void aWrongOrMissingPassphraseIsAProblemAndNothingIsIssued() throws Exception {
        TestAuthority.open(fleet).close();
        for (CredentialPrompt prompt : List.of(TestAuthority.prompt("falsch"), CredentialPrompt.none())) {
            try (CertificationAuthority authority = new EmbeddedBackend()
                    .open(TestAuthority.context(fleet, Map.of(), prompt, Clock.systemUTC()))) {
                ProblemException problem = assertThrows(ProblemException.class, () -> issue(authority, "a.contoso.com", "k"));
                assertFalse(problem.getMessage().contains("falsch"));
                assertThrows(ProblemException.class, () -> authority.poll("1", null));
            }
        }
    }

    @Test
    void aSecondOpeningIsToldThatTheAuthorityIsLocked() throws Exception {
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            ProblemException problem = assertThrows(ProblemException.class, () -> TestAuthority.open(fleet));
            assertEquals("CORE-010", problem.problem().code());
            issue(authority, "still.contoso.com", "works");
        }
        TestAuthority.open(fleet).close();
    }

    @Test
    void noCertificateOutlivesItsAuthority() throws Exception {
        TestAuthority.open(fleet, Map.of("caYears", "3"), Clock.systemUTC()).close();
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(3 * 365 - 30)), ZoneOffset.UTC);
        try (CertificationAuthority authority = TestAuthority.open(fleet, Map.of(), later)) {
            Issued issued = issue(authority, "late.contoso.com", "late");
            assertEquals(issued.chain().getFirst().getNotAfter(), issued.certificate().getNotAfter());
        }
        Clock tooLate = Clock.fixed(Instant.now().plus(Duration.ofDays(4 * 365)), ZoneOffset.UTC);
        try (CertificationAuthority authority = TestAuthority.open(fleet, Map.of(), tooLate)) {
            assertThrows(ProblemException.class, () -> issue(authority, "dead.contoso.com", "dead"));
        }
    }

    @Test
    void crlNumbersCountUpAcrossReopening() throws Exception {
        List<byte[]> numbers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (CertificationAuthority authority = TestAuthority.open(fleet)) {
                numbers.add(authority.capability(CrlPublication.class).orElseThrow().publish(null).getExtensionValue("2.5.29.20"));
            }
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(i + 1, numbers.get(i)[numbers.get(i).length - 1]);
        }
    }

    @Test
    void everyDeedIsInTheAuditLog() throws Exception {
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            Issued issued = issue(authority, "gw01.contoso.com", "one");
            authority.capability(Revocation.class).orElseThrow().revoke(issued.certificate().getSerialNumber(),
                    RevocationReason.SUPERSEDED, null);
            authority.capability(CrlPublication.class).orElseThrow().publish(null);
        }
        String log = Files.readString(fleet.resolve("audit.log"));
        for (String action : List.of("ca.create", "ca.template.publish", "ca.issue", "ca.revoke", "ca.crl")) {
            assertTrue(log.contains("\"" + action + "\""), action);
        }
        assertTrue(AuditVerification.verify(fleet).intact());
    }

    private void writeCrls(CertificationAuthority authority) throws Exception {
        List<X509CRL> crls = authority.capability(CrlPublication.class).orElseThrow().chain(null);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < crls.size(); i++) {
            byte[] pem = PkiWriter.pem(crls.get(i));
            write("crl" + i + ".pem", pem);
            all.append(new String(pem, java.nio.charset.StandardCharsets.US_ASCII));
        }
        Files.writeString(fleet.resolve("crls.pem"), all);
    }

    private void write(String name, byte[] content) throws Exception {
        Files.write(fleet.resolve(name), content);
    }

    private static Issued issue(CertificationAuthority authority, String host, String key) throws Exception {
        return assertInstanceOf(Issued.class,
                authority.submit(EnrollmentRequest.of(SampleRequests.rsa(host), TestAuthority.ISSUING, key), null));
    }
}
