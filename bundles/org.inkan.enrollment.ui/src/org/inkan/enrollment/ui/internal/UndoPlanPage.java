package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.text.Text;
import org.inkan.enrollment.Artefact;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.UndoPlan;
import org.inkan.enrollment.ui.bulk.UndoFindings;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.x509.RevocationReason;

/** What is deleted and what becomes of the certificate, host by host. */
final class UndoPlanPage extends PlanPage<UndoPlanPage.Work> {

    /**
     * A plan as it was made for a reason.
     *
     * @param connections names of the CA connections of the fleet
     */
    record Work(UndoPlan plan, Optional<RevocationReason> reason, List<String> connections) {
    }

    private final UndoWizard wizard;

    UndoPlanPage(UndoWizard wizard) {
        super(wizard, "undo");
        this.wizard = wizard;
    }

    @Override
    Planner<Work> planner(FleetFolder folder) {
        Optional<RevocationReason> reason = wizard.reason();
        List<String> hosts = wizard.hosts();
        return () -> {
            UndoPlan made = new EnrollmentOperation(folder, CredentialPrompt.none(), Clock.systemUTC()).planUndo(hosts);
            List<String> connections = Connections.load(folder.path()).all().stream().map(Connection::name).toList();
            return new Made<>(new Work(made, reason, connections), UndoFindings.of(made, reason, connections));
        };
    }

    @Override
    void columns() {
        column("host", 180);
        column("deleted", 320);
        column("certificate", 260);
    }

    @Override
    int rows(Work made) {
        return made.plan().hosts().size();
    }

    @Override
    String[] cells(Work made, int row) {
        UndoPlan.Entry host = made.plan().hosts().get(row);
        return new String[] { host.host(), in(deleted(host)), host.certificate().map(c -> in(fate(made, host, c))).orElse("") };
    }

    private Text deleted(UndoPlan.Entry host) {
        return host.artefacts().isEmpty() ? text("record")
                : Text.joined(", ", host.artefacts().stream().sorted().map(Artefact::title).toList());
    }

    private Text fate(Work made, UndoPlan.Entry host, UndoPlan.Issued certificate) {
        if (made.reason().isEmpty()) {
            return text("stays", certificate.serial(), certificate.notAfter());
        }
        return UndoFindings.issuer(host, made.connections()).map(ca -> text("revoked", certificate.serial(), ca))
                .orElseGet(() -> text("unknown", certificate.serial()));
    }

    @Override
    Text count(Work made) {
        return text("count", made.plan().hosts().size(), made.plan().hosts().size() + made.plan().untouched().size());
    }
}
