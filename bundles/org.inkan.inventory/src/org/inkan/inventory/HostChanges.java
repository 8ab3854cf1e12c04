package org.inkan.inventory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Tag;

/**
 * Changes single hosts of a fleet's folder, each as one step: lock, read, change, save, record. What others changed in
 * the meantime stays, because only what a person edits is written. Safe for use by a job.
 */
public final class HostChanges {

    private static final String BY_HAND = "manual";

    private final FleetFolder folder;
    private final Clock clock;

    /** Changes in {@code folder}; {@code clock} dates the audit record. */
    public HostChanges(FleetFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Adds a host, or changes the one of the name {@code original}; its history stays with it when role or group change.
     *
     * @throws ProblemException INV-020 if the host is gone, INV-021 if another host has the name, or the fleet cannot be written
     */
    public void save(Optional<String> original, HostData data) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            Optional<Host> known = original.isPresent() ? Optional.of(HostQuery.exactly(fleet, original.get())) : Optional.empty();
            String name = data.get(HostField.NAME);
            boolean taken = HostQuery.all().and(host -> name.equalsIgnoreCase(host.getName()) && host != known.orElse(null))
                    .in(fleet).findAny().isPresent();
            if (taken) {
                throw InventoryCode.NAME_TAKEN.at(name);
            }
            fill(placed(fleet, known, data), data);
            store.save(fleet);
            AuditLog.open(folder.path(), clock).append(known.isPresent() ? "hosts.change" : "hosts.add",
                    Map.of("host", original.orElse(name), "name", name));
        }
    }

    /**
     * Takes hosts out of the inventory; their files stay in the folder.
     *
     * @throws ProblemException INV-020 if one of them is gone; then none is deleted
     */
    public void delete(List<String> names) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            for (Host host : HostQuery.named(fleet, names)) {
                EcoreUtil.remove(host);
            }
            store.save(fleet);
            for (String name : names) {
                AuditLog.open(folder.path(), clock).append("hosts.delete", Map.of("host", name));
            }
        }
    }

    private static Host placed(Fleet fleet, Optional<Host> known, HostData data) {
        ManagementGroup group = group(fleet, data.get(HostField.GROUP));
        if (known.isPresent() && Role.of(known.get()) == data.role() && known.get().eContainer() == group) {
            return known.get();
        }
        Host host = data.role().create();
        known.ifPresent(old -> CsvApply.takeOver(old, host));
        host.setName(data.get(HostField.NAME));
        data.role().addTo(group, host);
        return host;
    }

    private static ManagementGroup group(Fleet fleet, String name) {
        return fleet.getManagementGroups().stream().filter(group -> name.equalsIgnoreCase(group.getName())).findFirst().orElseGet(() -> {
            ManagementGroup created = InventoryFactory.eINSTANCE.createManagementGroup();
            created.setName(name);
            fleet.getManagementGroups().add(created);
            return created;
        });
    }

    private void fill(Host host, HostData data) {
        host.setName(data.get(HostField.NAME));
        host.setDisplayName(orNull(data.get(HostField.DISPLAY_NAME)));
        host.setParent(orNull(data.get(HostField.PARENT)));
        host.setNote(orNull(data.get(HostField.NOTE)));
        HostData before = HostData.of(host);
        boolean sameFacts = List.of(HostField.SUFFIX, HostField.OS, HostField.DOMAIN).stream()
                .allMatch(field -> before.get(field).equals(data.get(field)));
        if (!sameFacts) {
            facts(host, data);
        }
        if (!before.tags().equals(data.tags())) {
            host.getTags().clear();
            data.tags().forEach(tag -> host.getTags().add(tag(tag)));
        }
    }

    private void facts(Host host, HostData data) {
        HostFacts facts = host.getFacts();
        if (facts == null) {
            facts = InventoryFactory.eINSTANCE.createHostFacts();
            facts.setCollectedHow(BY_HAND);
            facts.setCollectedAt(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
            host.setFacts(facts);
        }
        facts.setPrimarySuffix(orNull(data.get(HostField.SUFFIX)));
        facts.setOperatingSystem(orNull(data.get(HostField.OS)));
        facts.setDomain(orNull(data.get(HostField.DOMAIN)));
    }

    private static Tag tag(String text) {
        int equals = text.indexOf('=');
        Tag tag = InventoryFactory.eINSTANCE.createTag();
        tag.setName(equals < 0 ? text : text.substring(0, equals).strip());
        tag.setValue(equals < 0 ? null : text.substring(equals + 1).strip());
        return tag;
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
