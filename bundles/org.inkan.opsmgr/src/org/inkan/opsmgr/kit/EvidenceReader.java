package org.inkan.opsmgr.kit;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.inkan.core.digest.Sha256;
import org.inkan.host.KitPhase;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.EventDiagnosis;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.kit.ResultFile.EventReport;
import org.inkan.opsmgr.kit.ResultFile.RegistrationReport;
import org.inkan.opsmgr.kit.ResultFile.StepReport;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.Thumbprints;

/** Maps an accepted result to letters of the procedure. A step is done only when the fact that proves it is there. */
final class EvidenceReader {
    private static final int LONGEST_FACT = 300;

    private final ResultFile result;
    private final ExpectedKit expected;
    private final boolean request;

    EvidenceReader(ResultFile result, ExpectedKit expected, boolean request) {
        this.result = result;
        this.expected = expected;
        this.request = request;
    }

    List<StepResult> steps() {
        List<StepResult> steps = new ArrayList<>();
        steps.add(done("N", result.finishedAt(), "kit.name", result.host().fullName()));
        OpsMgrRole role = expected.role();
        if (result.phase() == KitPhase.REQUEST) {
            result.step("request").ifPresent(s -> steps.add(judged(role.requestStep(), s, request, "kit.request")));
            return steps;
        }
        X509Certificate certificate = expected.certificate().orElse(null);
        trust(steps, role);
        result.step("bind").ifPresent(
                s -> steps.add(judged(role.acceptStep(), s, certificate != null && bound(s, certificate), "kit.bound")));
        // A service that came back after the restart is installed; a script without the product skips the restart.
        result.step("restart").filter(s -> good(s) && role != OpsMgrRole.MANAGEMENT_SERVER)
                .ifPresent(s -> steps.add(done("P", s.at(), "kit.restarted", "")));
        result.step("register").ifPresent(s -> steps
                .add(judged(role.registerStep(), s, certificate != null && registered(certificate), "kit.registered")));
        result.step("restart").ifPresent(s -> steps.add(judged("R", s, true, "kit.restarted")));
        result.step("verify").ifPresent(s -> steps.add(verified(s)));
        return steps;
    }

    /** Evidence of a request nobody vouches for: it exists and its key was used to sign it; nothing more. */
    static List<StepResult> bare(CertificationRequest csr, Optional<ResultFile> result, OpsMgrRole role) {
        Instant at = result.map(ResultFile::finishedAt).orElse(Instant.EPOCH);
        return List.of(new StepResult(role.requestStep(), StepResult.State.DONE, at, "request.bare",
                "", Sha256.hex(csr.encoded())));
    }

    private void trust(List<StepResult> steps, OpsMgrRole role) {
        Optional<StepReport> root = result.step("root");
        Optional<StepReport> intermediate = result.step("intermediate");
        if (root.isPresent()) {
            boolean second = intermediate.map(EvidenceReader::good).orElse(true);
            steps.add(judged(role.trustStep(), good(root.get()) ? intermediate.orElse(root.get()) : root.get(), second,
                    "kit.trusted"));
        }
    }

    private boolean bound(StepReport step, X509Certificate certificate) {
        return Thumbprints.sha1Hex(certificate).equalsIgnoreCase(step.detail().getOrDefault("thumbprint", ""))
                && step.detail().getOrDefault("keySpec", "").equals("1")
                && step.detail().getOrDefault("machineKeySet", "").equals("true");
    }

    private boolean registered(X509Certificate certificate) {
        Optional<RegistrationReport> report = result.registration();
        if (report.isEmpty()) {
            return false;
        }
        ChannelRegistration found = new ChannelRegistration(HexFormat.of().parseHex(report.get().serialBytes()),
                report.get().thumbprint());
        return found.serialMatches(certificate) && found.thumbprintMatches(certificate);
    }

    /** 20053 after the restart proves it; a known failure after it disproves it; silence proves nothing. */
    private StepResult verified(StepReport step) {
        Instant after = result.step("restart").map(StepReport::at).orElse(Instant.MIN);
        Optional<EventReport> last = result.events().stream().filter(e -> e.provider().equals(EventDiagnosis.CONNECTOR))
                .filter(e -> !e.at().isBefore(after))
                .filter(e -> EventDiagnosis.find(e.provider(), e.id()).filter(EventDiagnosis::decidesLoading).isPresent())
                .reduce((a, b) -> b);
        if (last.isEmpty()) {
            return new StepResult("V", StepResult.State.PENDING, step.at(), "kit.event", "", "");
        }
        EventDiagnosis diagnosis = new EventDiagnosis(EventDiagnosis.CONNECTOR, last.get().id());
        StepResult.State state = diagnosis.success() && good(step) ? StepResult.State.DONE : StepResult.State.FAILED;
        return new StepResult("V", state, last.get().at(), "kit.event", String.valueOf(diagnosis.id()),
                state == StepResult.State.DONE ? expected.manifestSha256() : "");
    }

    private StepResult judged(String letter, StepReport step, boolean proven, String kind) {
        if (good(step) && proven) {
            return done(letter, step.at(), kind, step.detail().getOrDefault("note", ""));
        }
        boolean skipped = step.state() == StepReport.State.SKIPPED;
        return new StepResult(letter, skipped ? StepResult.State.PENDING : StepResult.State.FAILED, step.at(), kind,
                reason(step), "");
    }

    /** The script's own words for it, without what programs of the host printed in its language beyond one line. */
    private static String reason(StepReport step) {
        String word = step.detail().getOrDefault("reason", good(step) ? "mismatch" : "-");
        String output = step.detail().getOrDefault("output", "").lines().filter(l -> !l.isBlank()).findFirst()
                .orElse("").strip();
        String all = output.isEmpty() ? word : word + ": " + output;
        return all.length() > LONGEST_FACT ? all.substring(0, LONGEST_FACT) : all;
    }

    private StepResult done(String letter, Instant at, String kind, String facts) {
        return new StepResult(letter, StepResult.State.DONE, at, kind, facts, expected.manifestSha256());
    }

    private static boolean good(StepReport step) {
        return step.state() == StepReport.State.DONE || step.state() == StepReport.State.ALREADY;
    }
}
