package org.inkan.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;

/**
 * Which hosts of a fleet are meant. Immutable; every {@code with…} method narrows the query. Names are compared
 * without regard to case; hosts come in the order of the fleet: per management group its management servers, its
 * gateways, its agents.
 */
public final class HostQuery {

    private final Predicate<Host> condition;

    private HostQuery(Predicate<Host> condition) {
        this.condition = condition;
    }

    /** All hosts. */
    public static HostQuery all() {
        return new HostQuery(host -> true);
    }

    /** Hosts of that role. */
    public HostQuery withRole(Role role) {
        return and(host -> Role.of(host) == role);
    }

    /** Hosts of the management group of that name. */
    public HostQuery withManagementGroup(String name) {
        return and(host -> host.eContainer() instanceof ManagementGroup group && name.equalsIgnoreCase(group.getName()));
    }

    /** Hosts with a tag {@code name} or {@code name=value}. */
    public HostQuery withTag(String tag) {
        int equals = tag.indexOf('=');
        String name = equals < 0 ? tag : tag.substring(0, equals);
        String value = equals < 0 ? null : tag.substring(equals + 1);
        return and(host -> host.getTags().stream().anyMatch(
                t -> name.equalsIgnoreCase(t.getName()) && (value == null || value.equalsIgnoreCase(t.getValue()))));
    }

    /** Hosts whose recorded evidence puts a step in that state; a step without evidence is pending. */
    public HostQuery withState(Step step, StepState state) {
        return and(host -> Evidence.state(host, step) == state);
    }

    /** Hosts whose name matches a pattern with {@code *} and {@code ?}; a bare first label matches as well. */
    public HostQuery withName(String glob) {
        return and(nameMatcher(glob));
    }

    /** Hosts matching at least one of the patterns. */
    public HostQuery withAnyName(Collection<String> globs) {
        Set<String> exact = globs.stream().filter(g -> !isGlob(g)).map(HostQuery::folded).collect(Collectors.toSet());
        List<Predicate<Host>> patterns = globs.stream().filter(HostQuery::isGlob).map(HostQuery::nameMatcher).toList();
        return and(host -> exact.contains(folded(host.getName())) || exact.contains(firstLabel(host))
                || patterns.stream().anyMatch(p -> p.test(host)));
    }

    /** Hosts for which anything else holds. */
    public HostQuery and(Predicate<Host> further) {
        return new HostQuery(condition.and(further));
    }

    /** The matching hosts. */
    public Stream<Host> in(Fleet fleet) {
        return fleet.getManagementGroups().stream().flatMap(HostQuery::hosts).filter(condition);
    }

    /**
     * The hosts a person named, each pattern checked.
     *
     * @throws ProblemException if a pattern matches no host; the problem names the most similar one
     */
    public static List<Host> named(Fleet fleet, List<String> patterns) throws ProblemException {
        Map<String, List<Host>> index = index(fleet);
        Map<String, Host> found = new LinkedHashMap<>();
        for (String pattern : patterns) {
            List<Host> hits = isGlob(pattern) ? all().withName(pattern).in(fleet).toList()
                    : index.getOrDefault(folded(pattern), List.of());
            if (hits.isEmpty()) {
                throw noSuchHost(fleet, pattern);
            }
            hits.forEach(host -> found.put(folded(host.getName()), host));
        }
        return List.copyOf(found.values());
    }

    /**
     * The host of exactly this name, whatever its case.
     *
     * @throws ProblemException INV-020 if there is none
     */
    public static Host exactly(Fleet fleet, String name) throws ProblemException {
        return all().and(host -> name.equalsIgnoreCase(host.getName())).in(fleet).findFirst()
                .orElseThrow(() -> noSuchHost(fleet, name));
    }

    private static ProblemException noSuchHost(Fleet fleet, String name) {
        return Nearest.to(name, all().in(fleet).map(Host::getName).toList())
                .map(nearest -> InventoryCode.NO_SUCH_HOST.at(name, nearest))
                .orElseGet(() -> InventoryCode.NO_SIMILAR_HOST.at(name));
    }

    private static Map<String, List<Host>> index(Fleet fleet) {
        Map<String, List<Host>> index = new HashMap<>();
        all().in(fleet).forEach(host -> {
            index.put(folded(host.getName()), List.of(host));
            if (host.getName().indexOf('.') > 0) {
                index.computeIfAbsent(firstLabel(host), key -> new ArrayList<>(1));
            }
        });
        all().in(fleet).forEach(host -> {
            List<Host> sharing = index.get(firstLabel(host));
            if (sharing instanceof ArrayList<Host>) {
                sharing.add(host);
            }
        });
        return index;
    }

    private static Stream<Host> hosts(ManagementGroup group) {
        return Arrays.stream(Role.values()).flatMap(role -> role.in(group).stream());
    }

    private static Predicate<Host> nameMatcher(String glob) {
        String pattern = folded(glob);
        return host -> Glob.matches(pattern, folded(host.getName())) || Glob.matches(pattern, firstLabel(host));
    }

    private static boolean isGlob(String pattern) {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    private static String firstLabel(Host host) {
        String name = folded(host.getName());
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    static String folded(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
