package org.inkan.inventory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Tag;

/** Puts what a person said about a host into a fleet. */
final class HostWriter {

    private static final String BY_HAND = "manual";

    private final Fleet fleet;
    private final Clock clock;

    HostWriter(Fleet fleet, Clock clock) {
        this.fleet = fleet;
        this.clock = clock;
    }

    /** Adds a host, or changes a known one, whose history stays with it when role or group change. */
    void write(Optional<Host> known, HostData data) {
        fill(placed(known, data), data);
    }

    private Host placed(Optional<Host> known, HostData data) {
        ManagementGroup group = group(data.get(HostField.GROUP));
        if (known.isPresent() && Role.of(known.get()) == data.role() && known.get().eContainer() == group) {
            return known.get();
        }
        Host host = data.role().create();
        known.ifPresent(old -> CsvApply.takeOver(old, host));
        host.setName(data.get(HostField.NAME));
        data.role().addTo(group, host);
        return host;
    }

    private ManagementGroup group(String name) {
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
            facts.setCollectedAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
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
