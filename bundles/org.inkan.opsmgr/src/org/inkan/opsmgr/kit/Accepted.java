package org.inkan.opsmgr.kit;

import java.util.List;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.pki.request.CertificationRequest;

/**
 * What a returned file proves. Immutable.
 *
 * @param host     full computer name it counts for
 * @param steps    evidence, in the order of the procedure
 * @param request  the request to submit, if one came back and belongs to the host
 * @param report   what the machine said about itself, when a result file came
 * @param findings what a person should know; an error means that the request must not be submitted
 */
public record Accepted(String host, List<StepResult> steps, Optional<CertificationRequest> request,
        Optional<ResultFile.HostReport> report, List<Finding> findings) {
    /** Copies the lists. */
    public Accepted {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands against going on. */
    public boolean usable() {
        return Finding.worst(findings).filter(Severity.ERROR::equals).isEmpty();
    }
}
