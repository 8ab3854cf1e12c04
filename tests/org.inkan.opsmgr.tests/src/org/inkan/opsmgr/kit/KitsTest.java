package org.inkan.opsmgr.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.host.Kit;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitReader;
import org.inkan.host.KitSigner;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.SamplePki;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KitsTest {
    private static SamplePki pki;
    private static KitSigner signer;

    @BeforeAll
    static void prepare() throws ProblemException {
        pki = new SamplePki();
        signer = KitSigner.selfSigned(pki.keys(), "Inkan \"kits\", 東京", SamplePki.NOW, new SecureRandom());
    }

    private static KitIdentity identity(KitPhase phase) {
        return new KitIdentity("web01", phase, "0123456789abcdef0123456789abcdef", SamplePki.NOW);
    }

    private static InstallContent content(Optional<byte[]> pfx) throws ProblemException {
        X509Certificate certificate = pki.host("web01", new BigInteger("1f00000008c694dac94bcfdc4a000000000008", 16));
        return new InstallContent(OpsMgrRole.AGENT, certificate, pki.issuers(), pki.issuers(), pfx);
    }

    @Test
    void aRequestKitHoldsAnInfCertreqUnderstands() throws ProblemException {
        Kit kit = RequestKit.build(identity(KitPhase.REQUEST), OpsMgrRole.AGENT, OpsMgrInf.forHost("web01"), signer);
        byte[] inf = kit.file("data/request.inf").orElseThrow();
        assertEquals((byte) 0xFF, inf[0]);
        assertTrue(new String(inf, StandardCharsets.UTF_16LE).contains("MachineKeySet = TRUE\r\n"));
        assertTrue(kit.file("scripts/request.ps1").isPresent() && kit.file("run.cmd").isPresent());
        assertArrayEquals(kit.zip(), KitReader.read(kit.zip(), "kit").zip());
    }

    @Test
    void equalInputGivesEqualBytes() throws ProblemException {
        assertArrayEquals(InstallKit.build(identity(KitPhase.INSTALL), content(Optional.empty()), signer).zip(),
                InstallKit.build(identity(KitPhase.INSTALL), content(Optional.empty()), signer).zip());
    }

    @Test
    void anInstallKitSplitsTheChainBetweenTheStoresAndTellsTheRegistryBytes() throws ProblemException {
        Kit kit = InstallKit.build(identity(KitPhase.INSTALL), content(Optional.of(new byte[] { 1 })), signer);
        JsonObject data = JsonParser
                .parseString(new String(kit.file("data/kit.json").orElseThrow(), StandardCharsets.UTF_8)).getAsJsonObject();
        assertEquals("0800000000004adccf4bc9da94c6080000001f", data.get("serialBytes").getAsString());
        assertEquals("pfx", data.get("keyMode").getAsString());
        assertEquals(List.of("CA", "Root"), data.getAsJsonArray("stores").asList().stream()
                .map(e -> e.getAsJsonObject().get("store").getAsString()).toList());
        assertTrue(kit.file("undo.cmd").isPresent() && kit.file("data/host.pfx").isPresent());
    }

    @Test
    void textsAreWhatWindowsReads() throws ProblemException {
        Kit kit = InstallKit.build(identity(KitPhase.INSTALL), content(Optional.empty()), signer);
        for (String path : List.of("README.txt", "README.ja.txt", "scripts/install.ps1", "scripts/inkan.ps1")) {
            byte[] file = kit.file(path).orElseThrow();
            assertEquals((byte) 0xEF, file[0], path);
            String text = new String(file, StandardCharsets.UTF_8);
            assertFalse(text.replace("\r\n", "").contains("\n"), path);
        }
        String japanese = new String(kit.file("README.ja.txt").orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(japanese.contains("管理者として実行") && japanese.contains(signer.fingerprint()));
        assertTrue(new String(kit.file("run.cmd").orElseThrow(), StandardCharsets.US_ASCII)
                .contains("\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe"));
    }

    @Test
    void aHostNameNeverEntersAScript() throws ProblemException {
        KitIdentity hostile = new KitIdentity("x'; Remove-Item C:\\ #", KitPhase.INSTALL, "0".repeat(32), SamplePki.NOW);
        Kit kit = InstallKit.build(hostile, content(Optional.empty()), signer);
        for (String path : List.of("scripts/install.ps1", "scripts/inkan.ps1", "run.cmd", "undo.cmd")) {
            assertFalse(new String(kit.file(path).orElseThrow(), StandardCharsets.UTF_8).contains("Remove-Item C"), path);
        }
    }

    @Test
    void aKitWithoutARootIsRefused() throws ProblemException {
        InstallContent rootless = new InstallContent(OpsMgrRole.AGENT, pki.host("web01", BigInteger.TEN),
                List.of(pki.issuing()), List.of(), Optional.empty());
        assertThrows(ProblemException.class, () -> InstallKit.build(identity(KitPhase.INSTALL), rootless, signer));
    }
}
