package org.inkan.opsmgr.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.host.Kit;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitSigner;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.SamplePki;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.request.CertificationRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTest {
    private static final Place PLACE = Place.of("result.json");
    private static final String NONCE = "0123456789abcdef0123456789abcdef";
    private static SamplePki pki;
    private static KitSigner signer;
    private static X509Certificate certificate;
    private static CertificationRequest request;

    @BeforeAll
    static void prepare() throws ProblemException {
        pki = new SamplePki();
        signer = KitSigner.selfSigned(pki.keys(), "kits", SamplePki.NOW, new SecureRandom());
        certificate = pki.host("web01", new BigInteger("123456789abcdef0", 16));
        request = InfRequestBuilder.build(CertReqInf.of(OpsMgrInf.forHost("web01")), pki.keys());
    }

    private static ExpectedKit install() throws ProblemException {
        InstallContent content = new InstallContent(OpsMgrRole.AGENT, certificate, pki.issuers(), List.of(),
                Optional.empty());
        Kit kit = InstallKit.build(new KitIdentity("web01", KitPhase.INSTALL, NONCE, SamplePki.NOW), content, signer);
        return InstallKit.expected(kit, content);
    }

    private static ExpectedKit requested() throws ProblemException {
        Kit kit = RequestKit.build(new KitIdentity("web01", KitPhase.REQUEST, NONCE, SamplePki.NOW), OpsMgrRole.AGENT,
                OpsMgrInf.forHost("web01"), signer);
        return RequestKit.expected(kit, OpsMgrRole.AGENT);
    }

    private static String kit(ExpectedKit expected) {
        return "{\"nonce\":\"" + expected.nonce() + "\",\"manifestSha256\":\"" + expected.manifestSha256() + "\"}";
    }

    private static String json(String kit, String phase, String host, String rest) {
        return "{\"schema\":1,\"kit\":" + kit + ",\"phase\":\"" + phase + "\",\"host\":{\"fullName\":\"" + host
                + "\",\"joined\":false},\"finishedAt\":\"2026-11-20T01:00:00Z\",\"exitCode\":0,\"whatIf\":false," + rest + "}";
    }

    private static String step(String name, String detail) {
        return "{\"name\":\"" + name + "\",\"state\":\"done\",\"at\":\"2026-11-20T00:59:00Z\",\"detail\":{" + detail + "}}";
    }

    private static String installed(String thumbprint, int event, String eventTime) {
        ChannelRegistration registration = ChannelRegistration.of(certificate);
        return "\"steps\":[" + step("root", "") + "," + step("intermediate", "") + ","
                + step("bind", "\"thumbprint\":\"" + thumbprint + "\",\"keySpec\":\"1\",\"machineKeySet\":\"true\"") + ","
                + step("register", "") + "," + step("restart", "") + "," + step("verify", "") + "],\"request\":null,"
                + "\"registration\":{\"serialBytes\":\"" + registration.registryText().replace(",", "")
                + "\",\"thumbprint\":\"" + registration.thumbprint() + "\"},\"events\":[{\"id\":\"" + event
                + "\",\"provider\":\"OpsMgr Connector\",\"at\":\"" + eventTime + "\"}]";
    }

    private static Accepted accept(String json, ExpectedKit expected) throws ProblemException {
        return ResultAcceptance.accept(ResultFile.parse(json.getBytes(StandardCharsets.UTF_8), "result.json"), expected,
                PLACE);
    }

    private static StepResult.State state(Accepted accepted, String letter) {
        return accepted.steps().stream().filter(s -> s.step().equals(letter)).findFirst().orElseThrow().state();
    }

    private static String thumbprint() {
        return ChannelRegistration.of(certificate).thumbprint();
    }

    @Test
    void aCompleteInstallationProvesEveryStep() throws ProblemException {
        Accepted accepted = accept(json(kit(install()), "install", "WEB01", installed(thumbprint(), 20053,
                "2026-11-20T00:59:30Z")), install());
        assertEquals(List.of("N", "E", "I", "P", "K", "R", "V"), accepted.steps().stream().map(StepResult::step).toList());
        assertTrue(accepted.steps().stream().allMatch(s -> s.state() == StepResult.State.DONE), accepted.steps().toString());
    }

    @Test
    void aStepIsNotBelievedWithoutItsFact() throws ProblemException {
        Accepted accepted = accept(json(kit(install()), "install", "web01", installed("AA".repeat(20), 20052,
                "2026-11-20T00:59:30Z")), install());
        assertEquals(StepResult.State.FAILED, state(accepted, "I"));
        assertEquals(StepResult.State.FAILED, state(accepted, "V"));
    }

    @Test
    void anEventBeforeTheRestartProvesNothing() throws ProblemException {
        Accepted accepted = accept(json(kit(install()), "install", "web01", installed(thumbprint(), 20053,
                "2026-11-19T00:00:00Z")), install());
        assertEquals(StepResult.State.PENDING, state(accepted, "V"));
    }

    @Test
    void resultsOfAnotherKitHostOrPhaseAreRefused() throws ProblemException {
        String body = installed(thumbprint(), 20053, "2026-11-20T00:59:30Z");
        String other = kit(install()).replace(NONCE, "f".repeat(32));
        for (String json : List.of(json(other, "install", "web01", body), json("null", "install", "web01", body),
                json(kit(install()), "install", "web02", body), json(kit(install()), "request", "web01", body))) {
            assertThrows(ProblemException.class, () -> accept(json, install()), json);
        }
    }

    @Test
    void aRequestComesBackThroughItsKit() throws ProblemException {
        String rest = "\"steps\":[" + step("request", "") + "],\"request\":\""
                + Base64.getEncoder().encodeToString(request.encoded()) + "\",\"registration\":null,\"events\":[]";
        Accepted accepted = accept(json(kit(requested()), "request", "web01", rest), requested());
        assertEquals(request, accepted.request().orElseThrow());
        assertEquals(StepResult.State.DONE, state(accepted, "G"));
        assertTrue(accepted.usable() && accepted.findings().isEmpty());
    }

    @Test
    void aBareRequestIsTakenWithAWarningOnlyForItsOwnHost() throws ProblemException {
        Accepted accepted = ResultAcceptance.acceptBare(request.encoded(), Optional.empty(), "WEB01", OpsMgrRole.AGENT,
                PLACE);
        assertEquals(List.of("OM-KIT-02"), accepted.findings().stream().map(Finding::rule).toList());
        assertTrue(accepted.usable());
        assertEquals("web01", ResultAcceptance.hostOf(request.encoded()).orElseThrow());
        assertThrows(ProblemException.class, () -> ResultAcceptance.acceptBare(request.encoded(), Optional.empty(),
                "web02", OpsMgrRole.AGENT, PLACE));
    }

    @Test
    void anUnmatchedFactIsNamedAndAnEventIsExplainedInTheReadersLanguage() throws ProblemException {
        Accepted accepted = accept(json(kit(install()), "install", "web01", installed("AA".repeat(20), 20069,
                "2026-11-20T00:59:30Z")), install());
        assertEquals("mismatch", facts(accepted, "I"));
        assertEquals("20069", facts(accepted, "V"));
        var text = EvidenceTexts.of("kit.event", StepResult.State.FAILED, "20069");
        assertTrue(text.in(Locale.ENGLISH).contains("KeySpec is not AT_KEYEXCHANGE"), text.in(Locale.ENGLISH));
        assertTrue(text.in(Locale.JAPANESE).startsWith("イベント 20069"), text.in(Locale.JAPANESE));
        assertEquals("12345678901", EvidenceTexts.of("kit.event", StepResult.State.FAILED, "12345678901").in(Locale.ENGLISH));
        assertEquals("0a", EvidenceTexts.of("ca", StepResult.State.DONE, "0a").in(Locale.JAPANESE));
    }

    private static String facts(Accepted accepted, String letter) {
        return accepted.steps().stream().filter(s -> s.step().equals(letter)).findFirst().orElseThrow().facts();
    }

    @Test
    void charactersThatNoFleetFileCanHoldAreReplaced() throws ProblemException {
        String json = json("null", "request", "web01", "\"steps\":[" + step("name", "\"reason\":\"a\\u0000b\\ud800\"")
                + "],\"request\":null,\"registration\":null,\"events\":[]");
        ResultFile result = ResultFile.parse(json.getBytes(StandardCharsets.UTF_8), "result.json");
        assertEquals("a\uFFFDb\uFFFD", result.step("name").orElseThrow().detail().get("reason"));
    }

    @Test
    void aDryRunProvesNothing() throws ProblemException {
        String json = json(kit(install()), "install", "web01", installed(thumbprint(), 20053, "2026-11-20T00:59:30Z"));
        Accepted accepted = accept(json.replace("\"whatIf\":false", "\"whatIf\":true"), install());
        assertEquals(List.of(), accepted.steps());
        assertFalse(accepted.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "[]", "null", "{\"schema\":2}", "{\"schema\":1,\"schema\":1}", "{\"x\":1}",
            "{\"schema\":1,\"kit\":null,\"phase\":\"request\",\"host\":{\"fullName\":{}}}", "{\"steps\":[[[[[[[[[[1]]]]]]]]]]}",
            "{\"steps\":[{\"name\":\"evil\",\"state\":\"done\",\"at\":\"2026-11-20T00:59:00Z\"}]}" })
    void anythingElseIsRefusedWithAProblem(String json) {
        assertThrows(ProblemException.class,
                () -> ResultFile.parse(json.getBytes(StandardCharsets.UTF_8), "result.json"));
    }

    @Test
    void deepNestingAndHugeFilesAreRefused() {
        byte[] deep = ("{\"steps\":" + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        assertThrows(ProblemException.class, () -> ResultFile.parse(deep, "x"));
        assertThrows(ProblemException.class, () -> ResultFile.parse(new byte[2 << 20], "x"));
        assertThrows(ProblemException.class, () -> ResultFile.parse(new byte[] { (byte) 0xFF, (byte) 0xFE }, "x"));
    }
}
