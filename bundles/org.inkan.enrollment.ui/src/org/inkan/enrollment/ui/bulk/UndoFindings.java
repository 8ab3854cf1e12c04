package org.inkan.enrollment.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.UndoPlan;
import org.inkan.pki.x509.RevocationReason;

/** What a person should know before enrollments are taken back. Stateless. */
public final class UndoFindings {

    private static final Texts TEXTS = Texts.beside(UndoFindings.class);
    private static final int MOST_NAMED = 10;

    private UndoFindings() {
    }

    /**
     * The findings, worst first.
     *
     * @param reason      why certificates are to be revoked; empty leaves them valid
     * @param connections names of the CA connections of the fleet
     */
    public static List<Finding> of(UndoPlan plan, Optional<RevocationReason> reason, List<String> connections) {
        List<Finding> findings = new ArrayList<>();
        Stream<UndoPlan.Entry> issued = plan.hosts().stream().filter(host -> host.certificate().isPresent());
        if (reason.isEmpty()) {
            named(findings, "ENR-UNDO-01", Severity.WARNING, "valid", names(issued));
        } else {
            named(findings, "ENR-UNDO-02", Severity.ERROR, "nowhere", names(issued.filter(host -> issuer(host, connections).isEmpty())));
        }
        named(findings, "ENR-UNDO-03", Severity.WARNING, "installed", names(plan.hosts().stream().filter(UndoPlan.Entry::installed)));
        named(findings, "ENR-UNDO-04", Severity.WARNING, "waiting", plan.hosts().stream().flatMap(host -> host.waiting().stream()
                .map(request -> host.host() + " (" + request.connection() + " " + request.requestId() + ")")).toList());
        named(findings, "ENR-UNDO-05", Severity.INFO, "untouched", plan.untouched());
        findings.sort(Finding.WORST_FIRST);
        return List.copyOf(findings);
    }

    /** Where the certificate of a host would be revoked: at the CA that issued it, or at the only one there is; else empty. */
    public static Optional<String> issuer(UndoPlan.Entry host, List<String> connections) {
        if (host.connection().isEmpty()) {
            return connections.size() == 1 ? Optional.of(connections.getFirst()) : Optional.empty();
        }
        return connections.stream().filter(host.connection()::equalsIgnoreCase).findFirst();
    }

    private static List<String> names(Stream<UndoPlan.Entry> hosts) {
        return hosts.map(UndoPlan.Entry::host).toList();
    }

    private static void named(List<Finding> findings, String rule, Severity severity, String key, List<String> hosts) {
        if (!hosts.isEmpty()) {
            String names = String.join(", ", hosts.stream().limit(MOST_NAMED).toList());
            Object[] arguments = { hosts.size() > MOST_NAMED ? names + ", …" : names, hosts.size() };
            findings.add(new Finding(rule, severity, Place.of("fleet.inkan"), TEXTS.text("UndoFindings_" + key + "_what", arguments),
                    TEXTS.text("UndoFindings_" + key + "_why", arguments), TEXTS.text("UndoFindings_" + key + "_remedy", arguments)));
        }
    }
}
