package org.inkan.opsmgr.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.KitPhase;
import org.inkan.opsmgr.OpsMgrCode;
import org.inkan.opsmgr.OpsMgrNames;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.request.CertificationRequest;

/**
 * Decides what of a returned file is evidence. A result counts only for the kit, host and run whose nonce and
 * manifest digest it repeats. Without a kit (a bare {@code .req}, or a result of a script that ran on its own) the
 * host is found by the name inside the request, only the request can be accepted, and a finding says that nothing
 * proves where it came from; trust, binding, registration and events are never taken from such a file. Stateless.
 */
public final class ResultAcceptance {
    private static final Texts TEXTS = Texts.beside(ResultAcceptance.class);

    private ResultAcceptance() {
    }

    /** Takes the result of a kit. */
    public static Accepted accept(ResultFile result, ExpectedKit expected, Place place) throws ProblemException {
        requireSameKit(result, expected, place);
        List<Finding> findings = new ArrayList<>();
        List<StepResult> steps = new ArrayList<>();
        Optional<CertificationRequest> request = Optional.empty();
        if (!result.whatIf()) {
            request = request(result, expected.host(), place, findings);
            steps.addAll(new EvidenceReader(result, expected, request.isPresent()).steps());
        } else {
            findings.add(finding("OM-KIT-01", Severity.INFO, place, "whatIf", expected.host()));
        }
        return new Accepted(expected.host(), steps, request, Optional.of(result.host()), findings);
    }

    /**
     * Takes a request that no kit can vouch for.
     *
     * @param request  DER, PEM or Base64
     * @param result   a result file without kit that came beside it
     * @param host     full computer name it should be for
     * @param role     what the machine is
     */
    public static Accepted acceptBare(byte[] request, Optional<ResultFile> result, String host, OpsMgrRole role,
            Place place) throws ProblemException {
        CertificationRequest csr = CertificationRequest.parse(request);
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("OM-KIT-02", Severity.WARNING, place, result.isPresent() ? "unbound" : "bare", host));
        if (result.isPresent()) {
            requireUnbound(result.get(), csr, host, place);
        }
        findings.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfRequest(csr, Optional.of(host)), place));
        requireName(csr, host, place);
        List<StepResult> steps = new ArrayList<>();
        boolean usable = Finding.worst(findings).filter(Severity.ERROR::equals).isEmpty();
        if (usable) {
            steps.addAll(EvidenceReader.bare(csr, result, role));
        }
        return new Accepted(host, steps, Optional.of(csr), result.map(ResultFile::host), findings);
    }

    /** The host name a request asks for: first dNSName, else common name; empty when there is none. */
    public static Optional<String> hostOf(byte[] request) throws ProblemException {
        return OpsMgrNames.effectiveName(CertificationRequest.parse(request));
    }

    private static void requireSameKit(ResultFile result, ExpectedKit expected, Place place) throws ProblemException {
        boolean same = result.kit()
                .filter(k -> k.nonce().equals(expected.nonce()) && k.manifestSha256().equals(expected.manifestSha256()))
                .isPresent() && result.phase() == expected.phase();
        if (!same || !sameHost(result.host().fullName(), expected.host())) {
            throw Problem.of(OpsMgrCode.RESULT_FOREIGN.code(), TEXTS, "ResultAcceptance_foreign", place.artifact(),
                    expected.host(), result.host().fullName()).exception();
        }
    }

    private static void requireUnbound(ResultFile result, CertificationRequest csr, String host, Place place)
            throws ProblemException {
        boolean fits = result.kit().isEmpty() && result.phase() == KitPhase.REQUEST
                && sameHost(result.host().fullName(), host)
                && result.request().filter(r -> sameRequest(r, csr)).isPresent();
        if (!fits) {
            throw Problem.of(OpsMgrCode.RESULT_FOREIGN.code(), TEXTS, "ResultAcceptance_foreign", place.artifact(), host,
                    result.host().fullName()).exception();
        }
    }

    private static boolean sameRequest(byte[] reported, CertificationRequest csr) {
        try {
            return Arrays.equals(CertificationRequest.parse(reported).encoded(), csr.encoded());
        } catch (ProblemException e) {
            return false;
        }
    }

    private static Optional<CertificationRequest> request(ResultFile result, String host, Place place,
            List<Finding> findings) throws ProblemException {
        if (result.request().isEmpty()) {
            return Optional.empty();
        }
        CertificationRequest csr = CertificationRequest.parse(result.request().get());
        requireName(csr, host, place);
        findings.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfRequest(csr, Optional.of(host)), place));
        return Optional.of(csr);
    }

    private static void requireName(CertificationRequest csr, String host, Place place) throws ProblemException {
        String name = OpsMgrNames.effectiveName(csr).orElse("");
        if (!csr.verifySignature() || !sameHost(name, host)) {
            throw Problem.of(OpsMgrCode.REQUEST_FOREIGN.code(), TEXTS, "ResultAcceptance_request", place.artifact(), host,
                    name).exception();
        }
    }

    private static boolean sameHost(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static Finding finding(String rule, Severity severity, Place place, String key, String host) {
        String prefix = "ResultAcceptance_" + key;
        return new Finding(rule, severity, place, TEXTS.text(prefix + "_what", host), TEXTS.text(prefix + "_why", host),
                TEXTS.text(prefix + "_remedy", host));
    }
}
