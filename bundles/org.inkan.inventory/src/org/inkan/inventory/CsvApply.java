package org.inkan.inventory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Tag;

/** Puts checked rows into a fleet. A blank cell leaves what is known; facts a host told itself are never overwritten. */
final class CsvApply {

    private static final String CSV = "csv";

    private final Fleet fleet;
    private final Map<String, ManagementGroup> groups = new HashMap<>();
    private final Map<String, Host> hosts = new HashMap<>();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private boolean changed;

    CsvApply(Fleet fleet) {
        this.fleet = fleet;
        fleet.getManagementGroups().forEach(group -> groups.put(HostQuery.folded(group.getName()), group));
        HostQuery.all().in(fleet).forEach(host -> hosts.put(HostQuery.folded(host.getName()), host));
    }

    /** Tells for each row, in their order, what it did. */
    ImportSummary apply(CsvImportResult result, Consumer<ListRow.Effect> effects) {
        int added = 0;
        int updated = 0;
        for (CsvRow row : result.rows()) {
            Host known = hosts.get(HostQuery.folded(row.name()));
            changed = false;
            Host host = placed(row, known);
            fill(host, row);
            ListRow.Effect effect = known == null ? ListRow.Effect.ADDED : changed ? ListRow.Effect.UPDATED : ListRow.Effect.UNCHANGED;
            added += effect == ListRow.Effect.ADDED ? 1 : 0;
            updated += effect == ListRow.Effect.UPDATED ? 1 : 0;
            effects.accept(effect);
        }
        return new ImportSummary(added, updated, result.rows().size() - added - updated, result.rejected());
    }

    private Host placed(CsvRow row, Host known) {
        ManagementGroup group = groups.computeIfAbsent(HostQuery.folded(row.managementGroup()),
                key -> newGroup(row.managementGroup()));
        if (known != null && Role.of(known) == row.role() && known.eContainer() == group) {
            return known;
        }
        changed = true;
        Host host = row.role().create();
        host.setName(row.name());
        if (known != null) {
            takeOver(known, host);
        }
        row.role().addTo(group, host);
        hosts.put(HostQuery.folded(row.name()), host);
        return host;
    }

    private ManagementGroup newGroup(String name) {
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName(name);
        fleet.getManagementGroups().add(group);
        return group;
    }

    /** A host that changed its role or group keeps its history. */
    static void takeOver(Host from, Host to) {
        to.setName(from.getName());
        to.setDisplayName(from.getDisplayName());
        to.setParent(from.getParent());
        to.setNote(from.getNote());
        to.setFacts(from.getFacts());
        to.getTags().addAll(List.copyOf(from.getTags()));
        to.getRequests().addAll(List.copyOf(from.getRequests()));
        to.getCertificates().addAll(List.copyOf(from.getCertificates()));
        to.getEvidence().addAll(List.copyOf(from.getEvidence()));
        EcoreUtil.remove(from);
    }

    private void fill(Host host, CsvRow row) {
        set(row.displayName(), host.getDisplayName(), host::setDisplayName);
        set(row.parent(), host.getParent(), host::setParent);
        set(row.note(), host.getNote(), host::setNote);
        fillFacts(host, row);
        row.tags().forEach(tag -> addTag(host, tag));
    }

    private void fillFacts(Host host, CsvRow row) {
        HostFacts facts = host.getFacts();
        if (facts == null) {
            facts = InventoryFactory.eINSTANCE.createHostFacts();
            facts.setCollectedHow(CSV);
            host.setFacts(facts);
        }
        if (!CSV.equals(facts.getCollectedHow())) {
            return;
        }
        boolean before = changed;
        changed = false;
        if (!row.name().equalsIgnoreCase(facts.getFullComputerName())) {
            set(row.name(), null, facts::setFullComputerName);
        }
        set(row.suffix(), facts.getPrimarySuffix(), facts::setPrimarySuffix);
        set(row.operatingSystem(), facts.getOperatingSystem(), facts::setOperatingSystem);
        set(row.domain(), facts.getDomain(), facts::setDomain);
        if (changed) {
            facts.setCollectedAt(now);
        }
        changed |= before;
    }

    private void addTag(Host host, String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String value = equals < 0 ? null : text.substring(equals + 1);
        Tag tag = host.getTags().stream().filter(t -> name.equalsIgnoreCase(t.getName())).findFirst().orElse(null);
        if (tag == null) {
            tag = InventoryFactory.eINSTANCE.createTag();
            tag.setName(name);
            host.getTags().add(tag);
            changed = true;
        }
        set(value == null ? "" : value, tag.getValue(), tag::setValue);
    }

    private void set(String value, String known, Consumer<String> setter) {
        if (!value.isEmpty() && !value.equals(known)) {
            setter.accept(value);
            changed = true;
        }
    }
}
