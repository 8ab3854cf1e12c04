package org.inkan.inventory.ui.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostDirectory;
import org.inkan.inventory.HostField;
import org.inkan.inventory.HostRules;
import org.inkan.ui.command.CommandLine;

/** A new host, or hosts of the fleet with what is to be changed about all of them. Immutable. */
public final class HostEdit {

    private final List<HostData> hosts;
    private final List<HostData> seen;
    private final boolean fresh;
    private final HostDirectory directory;
    private final Map<HostField, String> common;
    private final Map<HostField, String> changes;

    private HostEdit(List<HostData> hosts, List<HostData> seen, boolean fresh, HostDirectory directory, Map<HostField, String> common,
            Map<HostField, String> changes) {
        this.hosts = hosts;
        this.seen = seen;
        this.fresh = fresh;
        this.directory = directory;
        this.common = common;
        this.changes = changes;
    }

    /** A new agent, of the only management group if there is just one. */
    public static HostEdit fresh(HostDirectory directory) {
        HostData agent = HostData.agent(directory.groups().size() == 1 ? directory.groups().getFirst() : "");
        return new HostEdit(List.of(agent), List.of(agent), true, directory, agent.values(), Map.of());
    }

    /** Hosts of the fleet; at least one. */
    public static HostEdit of(List<HostData> hosts, HostDirectory directory) {
        Map<HostField, String> common = new EnumMap<>(hosts.getFirst().values());
        for (HostField field : HostField.values()) {
            String first = hosts.getFirst().get(field);
            if (!hosts.stream().allMatch(host -> host.get(field).equals(first))) {
                common.remove(field);
            }
        }
        return new HostEdit(List.copyOf(hosts), List.copyOf(hosts), false, directory, common, Map.of());
    }

    /** What the field says now; empty if the hosts say different things. */
    public String value(HostField field) {
        return changes.getOrDefault(field, common.getOrDefault(field, ""));
    }

    /** Whether the hosts say different things, which stays so. */
    public boolean isMixed(HostField field) {
        return !changes.containsKey(field) && !common.containsKey(field);
    }

    /** Whether the field can be changed: several hosts cannot have one name. */
    public boolean isEditable(HostField field) {
        return field != HostField.NAME || hosts.size() == 1;
    }

    /** What is to be changed about a field; empty if nothing is. */
    public Optional<String> change(HostField field) {
        return Optional.ofNullable(changes.get(field));
    }

    /** The same with another value of a field, or, if empty, with the one it had. */
    public HostEdit with(HostField field, Optional<String> value) {
        Map<HostField, String> next = new EnumMap<>(HostField.class);
        next.putAll(changes);
        next.remove(field);
        value.filter(changed -> !changed.equals(common.get(field))).ifPresent(changed -> next.put(field, changed));
        return new HostEdit(hosts, next.containsKey(field) ? seen : seen(seen, field, hosts), fresh, directory, common, next);
    }

    /** The same changes of what the fleet says now. What a person saw of a field before changing it is not forgotten. */
    public HostEdit on(HostEdit newer) {
        HostEdit moved = newer;
        for (Map.Entry<HostField, String> change : changes.entrySet()) {
            moved = moved.with(change.getKey(), Optional.of(change.getValue()));
        }
        List<HostData> known = newer.hosts;
        for (HostField field : moved.changes.keySet()) {
            known = seen(known, field, seen);
        }
        return new HostEdit(moved.hosts, known, moved.fresh, moved.directory, moved.common, moved.changes);
    }

    /** The same hosts, with one field as {@code source} has it; of other hosts nothing is known. */
    private static List<HostData> seen(List<HostData> hosts, HostField field, List<HostData> source) {
        return hosts.size() != source.size() ? hosts
                : IntStream.range(0, hosts.size()).mapToObj(i -> hosts.get(i).with(field, source.get(i).get(field))).toList();
    }

    /** Whether anything is to be changed. */
    public boolean isDirty() {
        return !changes.isEmpty();
    }

    /** Names in the fleet; of a new host the one that was entered. */
    public List<String> names() {
        return fresh ? List.of(value(HostField.NAME).strip()) : hosts.stream().map(host -> host.get(HostField.NAME)).toList();
    }

    /** What others there are. */
    public HostDirectory directory() {
        return directory;
    }

    /** What the rules say about it; places name the {@link HostField}. */
    public List<Finding> findings() {
        if (hosts.size() > 1) {
            return HostRules.check(hosts, changes, directory);
        }
        Optional<String> original = fresh ? Optional.empty() : Optional.of(hosts.getFirst().get(HostField.NAME));
        return HostRules.check(hosts.getFirst().with(changes), original, directory);
    }

    /**
     * Writes it; what {@code inkan hosts add} and {@code inkan hosts set} do.
     *
     * @param replace whether what others have written in the meantime may be lost
     */
    public HostChanges.Outcome save(FleetFolder folder, boolean replace) throws ProblemException {
        HostChanges work = new HostChanges(folder, Clock.systemUTC());
        return fresh ? work.add(hosts.getFirst().with(changes)) : work.change(names(), changes, replace ? List.of() : seen);
    }

    /** The command that does the same. */
    public CommandLine command() {
        List<String> arguments = new ArrayList<>(List.of("hosts", fresh ? "add" : "set"));
        arguments.addAll(names());
        for (HostField field : HostField.values()) {
            String value = changes.get(field);
            if (value != null && !(fresh && field == HostField.NAME)) {
                option(arguments, field, value);
            }
        }
        return new CommandLine(arguments);
    }

    private static void option(List<String> arguments, HostField field, String value) {
        String option = switch (field) {
            case NAME -> "--name=";
            case DISPLAY_NAME -> "--display-name=";
            case ROLE -> "--role=";
            case GROUP -> "--management-group=";
            case PARENT -> "--parent=";
            case SUFFIX -> "--suffix=";
            case OS -> "--os=";
            case DOMAIN -> "--domain=";
            case TAGS -> "--tag=";
            case NOTE -> "--note=";
        };
        List<String> values = field == HostField.TAGS && !value.isBlank() ? value.strip().lines().toList() : List.of(value.strip());
        values.forEach(each -> arguments.add(option + each));
    }
}
