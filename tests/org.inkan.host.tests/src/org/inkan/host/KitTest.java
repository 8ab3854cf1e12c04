package org.inkan.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.inkan.core.problem.ProblemException;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitTest {
    private static final KitIdentity IDENTITY = new KitIdentity("web01", KitPhase.INSTALL, "ab".repeat(16),
            Instant.parse("2026-11-20T00:00:00Z"));
    private static KitSigner signer;

    @BeforeAll
    static void makeSigner() throws NoSuchAlgorithmException, ProblemException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        signer = KitSigner.selfSigned(generator.generateKeyPair(), "Inkan kits", IDENTITY.created(), new SecureRandom());
    }

    private static Kit sample() throws ProblemException {
        return new KitBuilder(IDENTITY).add("run.cmd", "echo".getBytes(StandardCharsets.US_ASCII))
                .add("data/東京.txt", "日本語".getBytes(StandardCharsets.UTF_8)).build(signer);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String refused(byte[] zip) {
        return assertThrows(ProblemException.class, () -> KitReader.read(zip, "kit.zip")).problem().code();
    }

    @Test
    void whatWasBuiltIsReadBack() throws ProblemException {
        Kit kit = KitReader.read(sample().zip(), "kit.zip");
        assertEquals(IDENTITY, kit.identity());
        assertArrayEquals("日本語".getBytes(StandardCharsets.UTF_8), kit.file("data/東京.txt").orElseThrow());
        assertEquals(sample().manifestSha256(), kit.manifestSha256());
        assertEquals(signer.fingerprint(), kit.signerSha256());
        assertArrayEquals(sample().zip(), kit.zip());
    }

    /** Info-ZIP tests every entry against both headers; the JDK's file reader takes names and sizes from the directory. */
    @Test
    void otherProgramsUnpackIt(@TempDir Path folder) throws IOException, ProblemException {
        byte[] zip = new KitBuilder(IDENTITY).add("empty.txt", new byte[0]).add("data/東京.txt", "日本語".repeat(5_000)
                .getBytes(StandardCharsets.UTF_8)).add("random.bin", new SecureRandom().generateSeed(40_000)).build(signer).zip();
        Path file = Files.write(folder.resolve("kit.zip"), zip);
        assertTrue(Tool.assumePresent("unzip").run("-t", file.toString()).ok().stdout().contains("No errors detected"));
        Tool.assumePresent("unzip").run("-q", "-d", folder.toString(), file.toString(), "empty.txt", "random.bin").ok();
        assertEquals(0, Files.size(folder.resolve("empty.txt")));
        try (java.util.zip.ZipFile read = new java.util.zip.ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            assertEquals(6, read.size());
            assertEquals("日本語".repeat(5_000), new String(read.getInputStream(read.getEntry("data/東京.txt")).readAllBytes(),
                    StandardCharsets.UTF_8));
            assertEquals(java.time.LocalDateTime.of(1980, 1, 1, 0, 0), read.getEntry("random.bin").getTimeLocal());
            assertArrayEquals(Files.readAllBytes(folder.resolve("random.bin")),
                    read.getInputStream(read.getEntry("random.bin")).readAllBytes());
        }
    }

    @Test
    void opensslVerifiesTheSignature(@TempDir Path folder) throws IOException, ProblemException {
        Map<String, byte[]> files = unzip(sample().zip());
        Files.write(folder.resolve("m"), files.get(Kit.MANIFEST));
        Files.write(folder.resolve("s"), Base64.getDecoder().decode(files.get(Kit.SIGNATURE)));
        Files.write(folder.resolve("c.cer"), files.get(Kit.SIGNER));
        Tool openssl = Tool.openssl().in(folder);
        Files.writeString(folder.resolve("k.pem"),
                openssl.run("x509", "-inform", "DER", "-in", "c.cer", "-pubkey", "-noout").ok().stdout());
        assertTrue(openssl.run("dgst", "-sha256", "-verify", "k.pem", "-signature", "s", "m").ok().stdout()
                .contains("Verified OK"));
    }

    @Test
    void everyChangeIsFound() throws IOException, ProblemException {
        for (String path : unzip(sample().zip()).keySet()) {
            Map<String, byte[]> changed = unzip(sample().zip());
            byte[] content = changed.get(path);
            content[content.length / 2] ^= 1;
            assertTrue(refused(zip(changed)).startsWith("HST-"), path);
            Map<String, byte[]> missing = unzip(sample().zip());
            missing.remove(path);
            assertEquals("HST-004", refused(zip(missing)), path);
        }
        Map<String, byte[]> more = unzip(sample().zip());
        more.put("scripts/extra.ps1", new byte[] { 1 });
        assertEquals("HST-004", refused(zip(more)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../evil", "/etc/passwd", "a\\..\\b", "C:evil", "con", "data/NUL.txt", "com1.cer", "x.", "x ",
            "a//b", "a/../b", "\u202Egnp.exe", "RUN.CMD", "lpt\u00B9" })
    void unsafeNamesAreRefusedOnBothWays(String path) throws IOException, ProblemException {
        Map<String, byte[]> files = unzip(sample().zip());
        files.put(path, new byte[] { 1 });
        assertEquals("HST-003", refused(zip(files)));
        assertThrows(ProblemException.class, () -> new KitBuilder(IDENTITY).add("run.cmd", new byte[0]).add(path, new byte[0]));
    }

    @Test
    void aZipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb", new byte[64 << 20]);
        assertEquals("HST-002", refused(zip(files)));
    }

    @Test
    void damagedFilesAreRefused() throws ProblemException {
        byte[] zip = sample().zip();
        assertEquals("HST-002", refused(new byte[0]));
        assertEquals("HST-002", refused("no zip".getBytes(StandardCharsets.US_ASCII)));
        for (int length = 1; length < zip.length / 2; length += 97) {
            refused(Arrays.copyOf(zip, length));
        }
    }
}
