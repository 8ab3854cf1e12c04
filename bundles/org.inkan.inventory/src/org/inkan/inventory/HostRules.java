package org.inkan.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;

/** What must be true of a host that a person enters; the same demands as on a row of a list. Stateless. */
public final class HostRules {

    private static final int LONGEST = 1024;

    private HostRules() {
    }

    /**
     * Checks what was entered.
     *
     * @param original name the host has in the fleet; empty for a new host
     * @return findings whose places name the {@link HostField}
     */
    public static List<Finding> check(HostData data, Optional<String> original, HostDirectory others) {
        List<Finding> findings = new ArrayList<>();
        name(data.get(HostField.NAME), original, others, findings);
        if (data.get(HostField.GROUP).isEmpty()) {
            findings.add(CsvFinding.NO_GROUP.at(place(HostField.GROUP)));
        }
        parent(data, original, others, findings);
        for (HostField field : HostField.values()) {
            if (data.get(field).length() > LONGEST) {
                findings.add(CsvFinding.TOO_LONG.at(place(field), data.get(field).length(), LONGEST));
            }
        }
        return findings;
    }

    /**
     * Checks a change of hosts that are in the fleet. A value says the same about all of them, so one stands for all but the
     * one that would be its own parent.
     *
     * @param hosts  as they are
     * @param values what some fields are to say
     * @return findings about these fields
     */
    public static List<Finding> check(List<HostData> hosts, Map<HostField, String> values, HostDirectory others) {
        String parent = values.getOrDefault(HostField.PARENT, "").strip();
        Optional<HostData> own = hosts.stream().filter(host -> parent.equalsIgnoreCase(host.get(HostField.NAME))).findFirst();
        return own.or(() -> hosts.stream().findFirst()).map(host -> check(host.with(values), Optional.of(host.get(HostField.NAME)), others)
                .stream().filter(finding -> values.containsKey(HostField.valueOf(finding.place().element()))).toList()).orElse(List.of());
    }

    private static void name(String name, Optional<String> original, HostDirectory others, List<Finding> findings) {
        Place place = place(HostField.NAME);
        Optional<HostNames.Flaw> flaw = HostNames.flaw(name);
        if (flaw.isPresent()) {
            findings.add(CsvFinding.of(flaw.get(), place, CsvRows.shortened(name)));
            return;
        }
        boolean same = original.isPresent() && original.get().equalsIgnoreCase(name);
        if (!same && others.role(name).isPresent()) {
            findings.add(CsvFinding.NAME_TAKEN.at(place, name));
        } else if (original.isPresent() && !same) {
            findings.add(CsvFinding.RENAMED.at(place, original.get()));
        }
        if (HostNames.exceedsNetBios(name)) {
            String cut = HostNames.firstLabel(name).substring(0, HostNames.NETBIOS_LENGTH).toUpperCase(Locale.ROOT);
            findings.add(CsvFinding.LONG_NETBIOS.at(place, HostNames.firstLabel(name), cut));
        }
    }

    private static void parent(HostData data, Optional<String> original, HostDirectory others, List<Finding> findings) {
        String parent = data.get(HostField.PARENT);
        Place place = place(HostField.PARENT);
        if (parent.isEmpty()) {
            return;
        }
        boolean own = parent.equalsIgnoreCase(data.get(HostField.NAME)) || original.filter(parent::equalsIgnoreCase).isPresent();
        if (own) {
            findings.add(CsvFinding.OWN_PARENT.at(place, parent));
        } else if (HostNames.flaw(parent).filter(flaw -> flaw == HostNames.Flaw.ADDRESS).isPresent()) {
            findings.add(CsvFinding.PARENT_ADDRESS.at(place, CsvRows.shortened(parent)));
        } else if (others.role(parent).isEmpty()) {
            findings.add(CsvFinding.UNKNOWN_PARENT.at(place, CsvRows.shortened(parent), Nearest.to(parent, others.parents()).orElse("-")));
        } else if (!others.role(parent).get().isParent()) {
            findings.add(CsvFinding.PARENT_AGENT.at(place, parent));
        }
    }

    private static Place place(HostField field) {
        return Place.of(FleetFolder.INVENTORY, field.name());
    }
}
