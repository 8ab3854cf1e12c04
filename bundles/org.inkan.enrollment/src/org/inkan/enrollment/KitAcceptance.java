package org.inkan.enrollment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.audit.AuditLog;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.host.KitPhase;
import org.inkan.host.KitReader;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.kit.Accepted;
import org.inkan.opsmgr.kit.ExpectedKit;
import org.inkan.opsmgr.kit.ResultAcceptance;
import org.inkan.opsmgr.kit.ResultFile;
import org.inkan.opsmgr.kit.StepResult;
import org.inkan.pki.io.PkiWriter;

/**
 * Takes back what a host answered: {@code result.json} or a {@code .req} file. Only evidence moves a state. A usable
 * request is stored as the host's request; an {@link EnrollmentRun} for that host then submits it and builds the
 * install kit. The caller holds the folder's lock and saves the fleet.
 */
public final class KitAcceptance {

    private static final int LARGEST = 4 << 20;

    private final FleetFolder folder;
    private final Fleet fleet;
    private final Clock clock;

    /** Acceptance into a fleet. */
    public KitAcceptance(FleetFolder folder, Fleet fleet, Clock clock) {
        this.folder = folder;
        this.fleet = fleet;
        this.clock = clock;
    }

    /**
     * Accepts one file.
     *
     * @param data content of the file: JSON, or a request as DER, PEM or Base64
     * @param name name of the file, for messages
     * @param host full computer name, where the reader knows better than the file
     * @throws ProblemException ENR-005 no such host, ENR-006 no such kit, and what {@link ResultAcceptance} refuses
     */
    public Accepted accept(byte[] data, String name, Optional<String> host) throws ProblemException {
        Accepted accepted = isJson(data) ? result(data, name, host) : bare(data, name, host);
        Host target = host(accepted.host());
        record(target, accepted);
        if (accepted.request().isPresent() && accepted.usable()) {
            AtomicFiles.write(new HostFiles(folder, target.getName()).request(),
                    PkiWriter.pemRequest(accepted.request().get()));
        }
        AuditLog.open(folder.path(), clock).append("kit.accept",
                Map.of("host", target.getName(), "file", name, "digest", Sha256.hex(data)));
        return accepted;
    }

    /** The host is the one named inside; the kit sent to it tells what may come back. */
    private Accepted result(byte[] data, String name, Optional<String> wanted) throws ProblemException {
        ResultFile result = ResultFile.parse(data, name);
        Host host = host(wanted.orElse(result.host().fullName()));
        Place place = Place.of(name);
        if (result.kit().isEmpty() && result.request().isPresent()) {
            return ResultAcceptance.acceptBare(result.request().get(), Optional.of(result), host.getName(),
                    OpsMgrHostKits.role(Role.of(host)), place);
        }
        Path zip = result.phase() == KitPhase.REQUEST ? folder.requestKit(host.getName())
                : folder.installKit(host.getName());
        if (!Files.exists(zip)) {
            throw EnrollmentCode.NO_KIT.problem(name, host.getName()).exception();
        }
        HostFiles files = new HostFiles(folder, host.getName());
        ExpectedKit expected = ExpectedKit.of(KitReader.read(AtomicFiles.read(zip, LARGEST), zip.toString()),
                OpsMgrHostKits.role(Role.of(host)),
                result.phase() == KitPhase.INSTALL ? files.readCertificate() : Optional.empty());
        return ResultAcceptance.accept(result, expected, place);
    }

    private Accepted bare(byte[] data, String name, Optional<String> wanted) throws ProblemException {
        String named = wanted.isPresent() ? wanted.get() : ResultAcceptance.hostOf(data).orElse("");
        Host host = host(named);
        return ResultAcceptance.acceptBare(data, Optional.empty(), host.getName(),
                OpsMgrHostKits.role(Role.of(host)), Place.of(name));
    }

    private void record(Host host, Accepted accepted) {
        for (StepResult step : accepted.steps()) {
            Evidence.record(host, Step.valueOf(step.step()), StepState.valueOf(step.state().name()), step.at(),
                    step.kind(), step.facts(), step.digest());
        }
        accepted.report().ifPresent(report -> {
            HostFacts facts = host.getFacts() == null ? InventoryFactory.eINSTANCE.createHostFacts() : host.getFacts();
            facts.setFullComputerName(report.fullName());
            facts.setPrimarySuffix(report.suffix());
            facts.setOperatingSystem(report.osVersion());
            facts.setDomain(report.domain());
            facts.setCollectedHow("kit");
            facts.setCollectedAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
            host.setFacts(facts);
        });
    }

    private Host host(String name) throws ProblemException {
        return HostQuery.all().and(host -> name.equalsIgnoreCase(host.getName())).in(fleet).findFirst()
                .orElseThrow(() -> EnrollmentCode.NO_HOST.problem("", name.isEmpty() ? "-" : name).exception());
    }

    private static boolean isJson(byte[] data) {
        for (byte b : data) {
            if (b == '{') {
                return true;
            }
            boolean skipped = b == ' ' || b == '\t' || b == '\r' || b == '\n' || (b & 0x80) != 0;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }
}
