package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.inkan.core.problem.ProblemException;
import org.inkan.host.Kit;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepEvidence;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.kit.Accepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of kits: only what the right host answers to the right kit becomes evidence. */
class KitAcceptanceTest {

    private static final String SERVER = "ms1.contoso.test";
    private static final String AGENT = "web1.contoso.test";

    @TempDir
    Path dir;
    private Bench bench;

    @BeforeEach
    void requestKitsAreOut() throws Exception {
        bench = new Bench(dir, 2);
        assertEquals(0, bench.run(KeyMode.HOST).failures().size());
    }

    /** As the command line does it: load, accept, save. */
    private Accepted accept(byte[] json) throws Exception {
        Fleet fleet = bench.load();
        Accepted accepted = new KitAcceptance(bench.folder, fleet, bench.context.clock()).accept(json, "result.json",
                Optional.empty());
        InventoryStore.open(bench.folder).save(fleet);
        return accepted;
    }

    private String refused(byte[] json) throws Exception {
        Fleet fleet = bench.load();
        byte[] before = Files.readAllBytes(bench.folder.path().resolve("fleet.inkan"));
        ProblemException refused = assertThrows(ProblemException.class, () -> new KitAcceptance(bench.folder, fleet,
                bench.context.clock()).accept(json, "result.json", Optional.empty()));
        InventoryStore.open(bench.folder).save(fleet);
        assertTrue(Arrays.equals(before, Files.readAllBytes(bench.folder.path().resolve("fleet.inkan"))));
        assertFalse(Files.exists(new HostFiles(bench.folder, SERVER).request()));
        assertFalse(refused.problem().what().in(Locale.JAPANESE).isEmpty());
        return refused.problem().code();
    }

    private Kit requestKit(String host) throws Exception {
        return HostAnswer.kit(bench.folder.requestKit(host));
    }

    private Kit installKit(String host) throws Exception {
        return HostAnswer.kit(bench.folder.installKit(host));
    }

    private X509Certificate certificate(String host) {
        return new HostFiles(bench.folder, host).readCertificate().orElseThrow();
    }

    private void enroll() throws Exception {
        for (String host : List.of(SERVER, AGENT)) {
            assertTrue(accept(HostAnswer.requested(requestKit(host)).json()).usable());
        }
        assertEquals(0, bench.run(KeyMode.HOST).failures().size());
    }

    private StepEvidence evidence(String host, Step step) throws Exception {
        Host found = HostQuery.named(bench.load(), List.of(host)).get(0);
        return Evidence.of(found, step).orElseThrow();
    }

    private Map<ProcedureStep, StepMatrix.Cell> cells(String host) throws Exception {
        return StepMatrix.of(bench.folder, HostQuery.named(bench.load(), List.of(host)), Instant.now()).rows().get(0).cells();
    }

    private String done(String host) throws Exception {
        return cells(host).values().stream().filter(c -> c.state() == StepState.DONE).map(StepMatrix.Cell::letter)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aRequestThatCameBackIsEnrolledAndItsStepShows() throws Exception {
        accept(HostAnswer.requested(requestKit(AGENT)).json());
        assertEquals(StepState.DONE, evidence(AGENT, Step.G).getState());
        assertEquals(requestKit(AGENT).manifestSha256(), evidence(AGENT, Step.G).getDigest());
        assertEquals(StepState.PENDING, cells(AGENT).get(ProcedureStep.REQUEST).state(), "no certificate yet");
        assertTrue(cells(AGENT).get(ProcedureStep.REQUEST).text().in(Locale.ENGLISH).contains("request was returned"));
        assertEquals("N", done(AGENT));
        assertEquals(1, bench.run(KeyMode.HOST).of(HostResult.Ready.class).size());
        assertEquals("N A D G", done(AGENT));
    }

    @Test
    void aCompleteInstallationFillsTheRowOfServerAndAgent() throws Exception {
        enroll();
        for (String host : List.of(SERVER, AGENT)) {
            accept(HostAnswer.installed(installKit(host), certificate(host)).json());
        }
        assertEquals("N A B C F H J R V Z", done(SERVER));
        assertEquals("N A D E G I P K R V Z", done(AGENT), "approval by an operator is all that is left");
        assertEquals("20053", evidence(AGENT, Step.V).getDetail());
        assertEquals(HostAnswer.AT.plusSeconds(9), evidence(AGENT, Step.V).getAt());
        assertEquals(AGENT, HostQuery.named(bench.load(), List.of(AGENT)).get(0).getFacts().getFullComputerName());
    }

    @Test
    void answersToAnotherKitOrOfAnotherHostAreRefusedAndLeaveNoTrace() throws Exception {
        HostAnswer right = HostAnswer.requested(requestKit(SERVER));
        Kit other = requestKit(AGENT);
        assertEquals("OPM-005", refused(right.withNonce(other.identity().nonce()).json()));
        assertEquals("OPM-005", refused(right.withManifest(other.manifestSha256()).json()));
        assertEquals("OPM-005", refused(right.withHost(AGENT).json()));
        assertEquals("ENR-005", refused(right.withHost("stranger.contoso.test").json()));
        assertEquals("OPM-006", refused(right.withRequest(HostAnswer.requested(other)).json()));
        assertEquals("ENR-006", refused(new HostAnswer(right.nonce(), right.manifest(), "install", SERVER, right.steps(),
                "null", "null", "").json()), "there is no install kit yet");
    }

    @Test
    void anAnswerToAnEarlierKitIsRefused() throws Exception {
        HostAnswer old = HostAnswer.requested(requestKit(SERVER));
        new KitBuilding(bench.context).build(HostQuery.named(bench.load(), List.of(SERVER)).get(0));
        assertEquals("OPM-005", refused(old.json()));
        assertTrue(accept(HostAnswer.requested(requestKit(SERVER)).json()).usable());
    }

    @Test
    void truncatedAnswersAreRefused() throws Exception {
        byte[] json = HostAnswer.requested(requestKit(SERVER)).json();
        for (int length = 1; length < json.length; length += 97) {
            assertEquals("OPM-004", refused(Arrays.copyOf(json, length)));
        }
    }

    @Test
    void aForeignCertificateOnTheHostFailsTheStepsThatWouldProveOurs() throws Exception {
        enroll();
        String ours = ChannelRegistration.of(certificate(AGENT)).thumbprint();
        String theirs = ChannelRegistration.of(certificate(SERVER)).thumbprint();
        accept(HostAnswer.installed(installKit(AGENT), certificate(AGENT)).withThumbprint(ours, theirs).json());
        for (Step step : List.of(Step.I, Step.K)) {
            assertEquals(StepState.FAILED, evidence(AGENT, step).getState());
            assertEquals("mismatch", evidence(AGENT, step).getDetail());
        }
        assertEquals(StepState.FAILED, cells(AGENT).get(ProcedureStep.REGISTER).state());
    }

    @Test
    void eventsThatTellOfAFailureFailTheProofAndAreExplainedToTheReader() throws Exception {
        enroll();
        HostAnswer right = HostAnswer.installed(installKit(AGENT), certificate(AGENT));
        for (int id : new int[] { 20066, 20069 }) {
            accept(right.withEvents(20053, id).json());
            assertEquals(StepState.FAILED, evidence(AGENT, Step.V).getState());
            assertEquals(String.valueOf(id), evidence(AGENT, Step.V).getDetail());
            StepMatrix.Cell cell = cells(AGENT).get(ProcedureStep.PROVE);
            String english = cell.text().in(Locale.ENGLISH);
            String japanese = cell.text().in(Locale.JAPANESE);
            assertTrue(english.startsWith("Event " + id + ": ") && english.length() > 40, english);
            assertTrue(japanese.startsWith("イベント " + id) && !japanese.equals(english), japanese);
        }
        accept(right.json());
        assertEquals(StepState.DONE, evidence(AGENT, Step.V).getState(), "a later answer replaces the failure");
    }

    @Test
    void silenceOfTheEventLogProvesNothing() throws Exception {
        enroll();
        accept(HostAnswer.installed(installKit(AGENT), certificate(AGENT)).withEvents(21024).json());
        assertEquals(StepState.PENDING, evidence(AGENT, Step.V).getState());
        assertTrue(cells(AGENT).get(ProcedureStep.PROVE).text().in(Locale.ENGLISH).startsWith("No event"));
    }

    @Test
    void whatTheHostSaysOfAFailureIsKeptAndNeverDamagesTheFleet() throws Exception {
        enroll();
        String steps = HostAnswer.step("root", "failed", Map.of("reason", "exception", "output", "\\u0001拒否されました\\nsecond"))
                + "," + HostAnswer.step("register", "skipped", Map.of("reason", "noProduct"));
        accept(HostAnswer.installed(installKit(AGENT), certificate(AGENT)).withSteps(steps).withEvents().json());
        assertEquals("exception: \uFFFD拒否されました", evidence(AGENT, Step.E).getDetail());
        assertEquals(StepState.FAILED, evidence(AGENT, Step.E).getState());
        assertEquals(StepState.PENDING, evidence(AGENT, Step.K).getState());
        assertTrue(cells(AGENT).get(ProcedureStep.REGISTER).text().in(Locale.JAPANESE).contains("noProduct"));
    }
}
