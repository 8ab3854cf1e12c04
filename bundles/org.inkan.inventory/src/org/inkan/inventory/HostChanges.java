package org.inkan.inventory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.FolderLock;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;

/**
 * Changes single hosts of a fleet's folder, each as one step: lock, read, check, change, save, record. What others changed
 * in the meantime stays, because only what a person edits is written, and that only if nobody else has edited it. Safe for
 * use by a job.
 */
public final class HostChanges {

    private final FleetFolder folder;
    private final Clock clock;

    /** Changes in {@code folder}; {@code clock} dates the audit record. */
    public HostChanges(FleetFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What came of a change.
     *
     * @param hosts     names of the hosts that were meant, as they were before
     * @param findings  about what was given; with an error among them nothing is written
     * @param conflicts what others have written in the meantime; with any nothing is written
     */
    public record Outcome(List<String> hosts, List<Finding> findings, List<Conflict> conflicts) {

        /** Copies. */
        public Outcome {
            hosts = List.copyOf(hosts);
            findings = List.copyOf(findings);
            conflicts = List.copyOf(conflicts);
        }

        /** Whether the fleet was changed. */
        public boolean written() {
            return conflicts.isEmpty() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /**
     * A field that a person wants to change and others have changed since that person saw it.
     *
     * @param host  name of the host
     * @param field the field
     * @param now   what it says now
     */
    public record Conflict(String host, HostField field, String now) {
    }

    /**
     * Adds a host unless the rules forbid it.
     *
     * @throws ProblemException if the fleet is locked or cannot be written
     */
    public Outcome add(HostData data) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            Outcome outcome = new Outcome(List.of(data.get(HostField.NAME)),
                    HostRules.check(data, Optional.empty(), HostDirectory.of(fleet)), List.of());
            if (outcome.written()) {
                new HostWriter(fleet, clock).write(Optional.empty(), data);
                record(List.of(event("hosts.add", data.get(HostField.NAME), data.get(HostField.NAME))));
                store.save(fleet);
            }
            return outcome;
        }
    }

    /**
     * Changes some fields of hosts unless the rules forbid it; all other fields stay as they are in the fleet.
     *
     * @param names  see {@link HostQuery#named}
     * @param values what the fields are to say
     * @throws ProblemException INV-020 if a host is gone, INV-021 if several are to have one name, or the fleet cannot be written
     */
    public Outcome change(List<String> names, Map<HostField, String> values) throws ProblemException {
        return change(names, values, List.of());
    }

    /**
     * The same unless one of the fields says neither what a person saw nor what it is to say: then others have changed it,
     * and whether that is to be lost is for the person to say.
     *
     * @param seen the hosts as the person saw them, in the order of {@code names}; empty to replace whatever is there
     */
    public Outcome change(List<String> names, Map<HostField, String> values, List<HostData> seen) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            List<Host> hosts = HostQuery.named(fleet, names);
            if (hosts.size() > 1 && values.containsKey(HostField.NAME)) {
                throw InventoryCode.NAME_TAKEN.at(values.get(HostField.NAME));
            }
            List<HostData> before = hosts.stream().map(HostData::of).toList();
            Outcome outcome = new Outcome(hosts.stream().map(Host::getName).toList(),
                    HostRules.check(before, values, HostDirectory.of(fleet)), conflicts(before, values, seen));
            if (outcome.written() && !values.isEmpty()) {
                HostWriter writer = new HostWriter(fleet, clock);
                for (int i = 0; i < hosts.size(); i++) {
                    writer.write(Optional.of(hosts.get(i)), before.get(i).with(values));
                }
                record(outcome.hosts().stream().map(host -> event("hosts.change", host, values.getOrDefault(HostField.NAME, host)))
                        .toList());
                store.save(fleet);
            }
            return outcome;
        }
    }

    private static List<Conflict> conflicts(List<HostData> now, Map<HostField, String> values, List<HostData> seen) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < Math.min(now.size(), seen.size()); i++) {
            for (Map.Entry<HostField, String> value : values.entrySet()) {
                String there = now.get(i).get(value.getKey());
                if (!there.equals(seen.get(i).get(value.getKey())) && !there.equals(value.getValue().strip())) {
                    conflicts.add(new Conflict(now.get(i).get(HostField.NAME), value.getKey(), there));
                }
            }
        }
        return conflicts;
    }

    /**
     * Takes hosts out of the inventory; their files stay in the folder, see {@link HostLeftovers}.
     *
     * @throws ProblemException INV-020 if one of them is gone; then none is deleted
     */
    public void delete(List<String> names) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            List<AuditEvent> events = new ArrayList<>();
            for (Host host : HostQuery.named(fleet, names)) {
                events.add(new AuditEvent("hosts.delete", Map.of("host", host.getName())));
                EcoreUtil.remove(host);
            }
            record(events);
            store.save(fleet);
        }
    }

    /** Comes before saving: on a full disk nothing is changed that is not recorded, and the same can be tried again. */
    private void record(List<AuditEvent> events) throws ProblemException {
        AuditLog.open(folder.path(), clock).appendAll(events);
    }

    private static AuditEvent event(String action, String host, String name) {
        return new AuditEvent(action, Map.of("host", host, "name", name));
    }
}
