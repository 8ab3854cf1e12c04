package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One quickstart, and what tools that share no code with us say of every artifact it made. */
class AcceptanceTest extends ProductTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    static Path folder;
    private static Path fleet;
    private static Map<String, String> secrets;

    @BeforeAll
    static void theWholeJobIsDoneOnce() throws IOException {
        Run run = inkan(folder, "quickstart", "fleet");
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
        fleet = folder.resolve("fleet");
        secrets = Map.of("INKAN_CA_PASSPHRASE", Files.readString(folder.resolve("fleet-secrets/ca-passphrase.txt")).strip(),
                "INKAN_PFX_PASSWORD", Files.readString(folder.resolve("fleet-secrets/pfx-password.txt")).strip());
        ours("ca", "crl", "--publish", "--out", "../crl.pem");
        ours("ca", "chain", "--out", "../chain.pem");
        for (Path kit : files("kits", ".zip")) {
            Path unpacked = folder.resolve("kits").resolve(kit.getFileName().toString().replace(".zip", ""));
            Files.createDirectories(unpacked);
            tool("unzip", "-q", kit.toString(), "-d", unpacked.toString());
        }
    }

    @Test
    void everyCertificateVerifiesStrictlyWithItsChainAndCrls() throws IOException {
        List<Path> certificates = files("requests", "certificate.cer");
        assertEquals(14, certificates.size());
        for (Path certificate : certificates) {
            tool("openssl", "verify", "-x509_strict", "-crl_check_all", "-CAfile", "chain.pem", "-CRLfile", "crl.pem",
                    certificate.toString());
            tool("sh", "-c", "cat '" + certificate + "' chain.pem | certtool --verify-chain");
        }
    }

    @Test
    void eachRevocationListIsSignedByItsCaForOpensslAndCerttool() {
        tool("sh", "-ec",
                "csplit -s -z -f one-crl- crl.pem '/BEGIN X509 CRL/' '{*}'; csplit -s -z -f one-ca- chain.pem '/BEGIN CERT/' '{*}'");
        List<String> issuers = List.of("Contoso Issuing CA", "Contoso Root CA");
        for (int i = 0; i < issuers.size(); i++) {
            String crl = "one-crl-0" + i;
            assertTrue(tool("openssl", "crl", "-noout", "-CAfile", "chain.pem", "-in", crl).contains("verify OK"));
            String verified = tool("certtool", "--verify-crl", "--load-ca-certificate", "one-ca-0" + i, "--infile", crl);
            assertTrue(verified.contains("Verified. The certificate is trusted.") && verified.contains("Issuer: CN=" + issuers.get(i)),
                    verified);
        }
        assertEquals("2", tool("grep", "-c", "BEGIN X509 CRL", "crl.pem").strip());
    }

    @Test
    void everyRequestProvesItsKey() throws IOException {
        List<Path> requests = files("requests", ".req");
        assertEquals(14, requests.size());
        for (Path request : requests) {
            assertTrue(tool("openssl", "req", "-verify", "-noout", "-in", request.toString()).contains("verify OK"));
            assertTrue(tool("certtool", "--crq-info", "--infile", request.toString()).contains("PKCS #10"));
        }
    }

    @Test
    void everyCertificateHasWhatOperationsManagerAsksFor() throws IOException {
        for (Path certificate : files("requests", "certificate.cer")) {
            String host = certificate.getParent().getFileName().toString();
            String text = tool("openssl", "x509", "-noout", "-text", "-in", certificate.toString());
            for (String expected : List.of("Public-Key: (2048 bit)", "Signature Algorithm: sha256WithRSAEncryption",
                    "1.3.6.1.4.1.311.21.7:", "1.3.6.1.4.1.311.21.10:", "Subject: CN = " + host,
                    "TLS Web Server Authentication", "TLS Web Client Authentication")) {
                assertTrue(text.contains(expected), () -> expected + "\n" + text);
            }
            assertTrue(Pattern.compile("Key Usage: critical\\s+Digital Signature, Key Encipherment\\n").matcher(text).find(), text);
            assertTrue(Pattern.compile("Alternative Name: \\s+DNS:" + Pattern.quote(host) + "[,\\n]").matcher(text).find(), text);
            assertTrue(tool("openssl", "x509", "-noout", "-serial", "-in", certificate.toString())
                    .matches("serial=([0-7][0-9A-F]|[0-9A-F]{2})([0-9A-F]{2}){0,19}\\R?"));
        }
    }

    @Test
    void everyChainFileHoldsHostIntermediateAndRoot() throws IOException {
        for (Path chain : files("requests", ".p7b")) {
            String host = chain.getParent().getFileName().toString();
            String out = tool("openssl", "pkcs7", "-inform", "DER", "-print_certs", "-noout", "-in", chain.toString());
            for (String subject : List.of(host, "Contoso Issuing CA", "Contoso Root CA")) {
                assertEquals(1, Pattern.compile("subject=CN = " + Pattern.quote(subject) + "\\R").matcher(out).results().count(), out);
            }
        }
    }

    @Test
    void everyPfxPutsItsKeyIntoTheSchannelProviderOfTheMachine() throws IOException {
        List<Path> all = unpacked("host.pfx");
        assertEquals(8, all.size());
        for (Path pfx : all) {
            String text = tool("openssl", "pkcs12", "-info", "-nodes", "-passin", "env:INKAN_PFX_PASSWORD", "-in", pfx.toString());
            for (String expected : List.of("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider",
                    "Microsoft Local Key set", "X509v3 Key Usage: 10", "MAC: sha256",
                    "Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC")) {
                assertTrue(text.contains(expected), () -> pfx + ": " + expected);
            }
            String listed = tool("keytool", "-list", "-v", "-storetype", "PKCS12", "-storepass:env", "INKAN_PFX_PASSWORD",
                    "-keystore", pfx.toString());
            assertTrue(listed.contains("PrivateKeyEntry") && listed.contains("chain length: 3"), listed);
            String gnutls = tool("sh", "-c", "certtool --p12-info --inder --password \"$INKAN_PFX_PASSWORD\" --infile '" + pfx + "'");
            assertTrue(gnutls.contains("MAC: SHA256") && gnutls.contains("Cipher: AES-256-CBC") && gnutls.contains("Elements: 3"), gnutls);
        }
    }

    @Test
    void everyKitIsSignedAndListsTheDigestOfEachOfItsFiles() throws IOException {
        Pattern entry = Pattern.compile("\"path\": \"([^\"]+)\",\\s+\"size\": \\d+,\\s+\"sha256\": \"([0-9a-f]{64})\"");
        List<Path> manifests = unpacked("manifest.json");
        assertEquals(files("kits", ".zip").size(), manifests.size());
        for (Path manifest : manifests) {
            String kit = "'" + manifest.getParent() + "'";
            tool("sh", "-ec", "cd " + kit + "; d=$(mktemp -d); openssl base64 -d -A -in manifest.sig -out $d/s;"
                    + "openssl x509 -inform DER -in kit-signer.cer -pubkey -noout >$d/k;"
                    + "openssl dgst -sha256 -verify $d/k -signature $d/s manifest.json; rm -r $d");
            Matcher entries = entry.matcher(Files.readString(manifest));
            int count = 0;
            for (; entries.find(); count++) {
                assertTrue(tool("sha256sum", manifest.resolveSibling(entries.group(1)).toString()).contains(entries.group(2)));
            }
            assertTrue(count >= 5, manifest.toString());
        }
    }

    @Test
    void windowsReadsEachFileOfAKitInTheRightEncodingAndStore() throws IOException {
        for (Path root : unpacked("root-1.cer")) {
            String out = tool("openssl", "x509", "-inform", "DER", "-noout", "-subject", "-issuer", "-in", root.toString());
            assertTrue(out.matches("(?s)subject=(.*)\\Rissuer=\\1\\R?"), out);
        }
        assertFalse(unpacked(".inf").isEmpty());
        for (Path inf : unpacked(".inf")) {
            assertStarts(inf, 0xFF, 0xFE, '[', 0);
        }
        assertFalse(unpacked(".ps1").isEmpty());
        for (Path script : unpacked(".ps1")) {
            assertStarts(script, 0xEF, 0xBB, 0xBF);
        }
    }

    @Test
    void noPasswordIsKeptInTheFleet() throws IOException {
        for (Path root : List.of(fleet, folder.resolve("kits"))) {
            for (String secret : secrets.values()) {
                assertEquals(1, program("grep", "-rlaF", "--", secret, root.toString()).exitCode());
            }
        }
    }

    @Test
    void aRevokedCertificateIsSeenAsRevokedAndAChangedAuditLineIsFound() throws IOException {
        Path copy = folder.resolve("copy");
        tool("cp", "-a", fleet.toString(), copy.toString());
        Path certificate = copy.resolve("requests/web02/certificate.cer");
        String serial = tool("openssl", "x509", "-noout", "-serial", "-in", certificate.toString()).strip().substring(7);
        assertEquals(0, inkan(copy, secrets, "ca", "revoke", serial).exitCode());
        assertEquals(0, inkan(copy, secrets, "ca", "crl", "--out", "../revoked.pem").exitCode());
        Run verify = program("openssl", "verify", "-x509_strict", "-crl_check_all", "-CAfile", "chain.pem", "-CRLfile",
                "revoked.pem", certificate.toString());
        assertNotEquals(0, verify.exitCode());
        assertTrue((verify.out() + verify.err()).contains("certificate revoked"), verify.err());
        String revoked = tool("certtool", "--crl-info", "--infile", "revoked.pem");
        assertTrue(revoked.contains("Revoked certificates (1)") && revoked.contains(serial.toLowerCase(Locale.ROOT)), revoked);
        assertEquals(0, inkan(copy, secrets, "audit", "verify").exitCode());
        tool("sed", "-i", "3s/2/3/", copy.resolve("audit.log").toString());
        Run changed = inkan(copy, secrets, "audit", "verify", "--lang", "ja");
        assertNotEquals(0, changed.exitCode());
        assertTrue((changed.out() + changed.err()).codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF), changed.out());
        assertNotEquals(0, inkan(copy, secrets, "audit", "verify").exitCode());
    }

    @Test
    void aJapaneseHostNameIsRefusedWithTheReasonAndItsAsciiFormIsEnrolled() throws IOException {
        Path copy = folder.resolve("日本語 の フリート");
        tool("cp", "-a", fleet.toString(), copy.toString());
        Files.writeString(copy.resolve("ホスト.csv"), "コンピューター名,役割,管理グループ,表示名\n受付端末01,エージェント,CONTOSO,受付\n"
                + "xn--wgv71a,エージェント,CONTOSO,日本支店 受付端末 ①\n");
        Run imported = inkan(copy, secrets, "hosts", "import", "ホスト.csv", "--lang", "ja");
        assertEquals(3, imported.exitCode(), imported.out() + imported.err());
        assertTrue(imported.out().contains("CSV-NOT-ASCII") && imported.out().contains("受付端末01 には"), imported.out());
        good(copy, "enroll", "--hosts", "xn--wgv71a", "--keys", "pfx");
        good(copy, "ca", "approve", "--all");
        good(copy, "enroll", "--hosts", "xn--wgv71a", "--keys", "pfx", "--lang", "ja");
        Path certificate = copy.resolve("requests/xn--wgv71a/certificate.cer");
        tool("openssl", "verify", "-x509_strict", "-crl_check_all", "-CAfile", "chain.pem", "-CRLfile", "crl.pem", certificate.toString());
        String text = tool("openssl", "x509", "-noout", "-subject", "-ext", "subjectAltName", "-in", certificate.toString());
        assertTrue(text.contains("CN = xn--wgv71a") && text.contains("DNS:xn--wgv71a"), text);
        assertTrue(inkan(copy, secrets, "hosts", "show", "xn--wgv71a", "--lang", "ja").out().contains("日本支店 受付端末 ①"));
        tool("unzip", "-q", copy.resolve("kits/xn--wgv71a.zip").toString(), "-d", folder.resolve("日本語キット").toString());
        tool("openssl", "pkcs12", "-info", "-nodes", "-passin", "env:INKAN_PFX_PASSWORD", "-in",
                folder.resolve("日本語キット/data/host.pfx").toString());
    }

    private static void good(Path where, String... arguments) {
        Run run = inkan(where, secrets, arguments);
        assertEquals(0, run.exitCode(), () -> String.join(" ", arguments) + "\n" + run.out() + run.err());
    }

    private static void ours(String... arguments) {
        good(fleet, arguments);
    }

    private static Run program(String... command) {
        return run(folder, secrets, LIMIT, List.of(command));
    }

    private static String tool(String... command) {
        Run run = program(command);
        assertEquals(0, run.exitCode(), () -> String.join(" ", command) + "\n" + run.out() + run.err());
        return run.out() + run.err();
    }

    private static List<Path> files(String part, String suffix) throws IOException {
        return under(fleet.resolve(part), suffix);
    }

    private static List<Path> unpacked(String suffix) throws IOException {
        return under(folder.resolve("kits"), suffix);
    }

    private static List<Path> under(Path root, String suffix) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static void assertStarts(Path file, int... expected) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], bytes[i] & 0xFF, new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }
}
