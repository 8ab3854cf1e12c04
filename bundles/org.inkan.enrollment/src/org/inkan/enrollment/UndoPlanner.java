package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.Request;
import org.inkan.inventory.model.RequestState;
import org.inkan.inventory.model.StepState;

/** Looks for what an undo has to take back. Changes nothing, needs no CA. */
record UndoPlanner(FleetFolder folder) {

    /** Plans for the hosts of these names; none means every host. */
    UndoPlan plan(Fleet fleet, List<String> names) throws ProblemException {
        FolderListing listing = FolderListing.of(folder);
        List<UndoPlan.Entry> entries = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        Stream<Host> wanted = names.isEmpty() ? HostQuery.all().in(fleet) : HostQuery.named(fleet, names).stream();
        wanted.forEach(host -> {
            HostFiles files = new HostFiles(folder, host.getName());
            Set<Artefact> artefacts = listing.untouched(host.getName()) ? Set.of() : files.present();
            Optional<UndoPlan.Issued> certificate = issued(host, artefacts.isEmpty() ? Optional.empty() : files.readCertificate());
            List<UndoPlan.Waiting> waiting = waiting(host);
            if (artefacts.isEmpty() && certificate.isEmpty() && waiting.isEmpty()) {
                untouched.add(host.getName());
            } else {
                entries.add(new UndoPlan.Entry(host.getName(), artefacts, certificate,
                        certificate.map(c -> connection(host, c.serial())).orElse(""), waiting, installed(host)));
            }
        });
        return new UndoPlan(entries, untouched);
    }

    /** An undo that was killed may have deleted the file before the inventory was told. */
    private static Optional<UndoPlan.Issued> issued(Host host, Optional<X509Certificate> file) {
        return file.map(c -> new UndoPlan.Issued(c.getSerialNumber().toString(16), c.getNotAfter().toInstant()))
                .or(() -> host.getCertificates().stream()
                        .filter(c -> c.getState() == CertificateState.CURRENT && c.getSerial() != null && c.getNotAfter() != null)
                        .map(c -> new UndoPlan.Issued(c.getSerial(), c.getNotAfter())).findFirst());
    }

    private static String connection(Host host, String serial) {
        String key = host.getCertificates().stream().filter(c -> serial.equals(c.getSerial())).map(Certificate::getRequestKey)
                .findFirst().orElse(null);
        return host.getRequests().stream().filter(r -> key != null && key.equals(r.getKey())).map(Request::getConnection)
                .filter(name -> name != null).findFirst().orElse("");
    }

    private static List<UndoPlan.Waiting> waiting(Host host) {
        return host.getRequests().stream().filter(r -> r.getState() == RequestState.PENDING)
                .map(r -> new UndoPlan.Waiting(text(r.getConnection()), text(r.getRequestId()))).toList();
    }

    private static boolean installed(Host host) {
        return Evidence.state(host, ProcedureStep.ACCEPT.letter(Role.of(host))) == StepState.DONE;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
