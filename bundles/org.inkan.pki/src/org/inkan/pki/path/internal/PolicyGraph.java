package org.inkan.pki.path.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.inkan.pki.path.internal.PolicyExtensions.Mapping;

/**
 * The valid policy tree of RFC 5280 §6.1.2 (a) as the graph of RFC 9618: one node per policy and level, with all its
 * parents, instead of one node per way to reach it. Same answers, but its size cannot explode. Immutable.
 */
public final class PolicyGraph {

    public static final String ANY = "2.5.29.32.0";

    /** Policies valid at one certificate; no parents means the parent is anyPolicy. */
    private record Level(Map<String, Set<String>> nodes, boolean any) {

        boolean isEmpty() {
            return nodes.isEmpty() && !any;
        }
    }

    private static final Level START = new Level(Map.of(), true);

    private final List<Level> levels;
    /** What the next certificate may state: expected policy to the policies of the last level it stands for. */
    private final Level expected;

    private PolicyGraph(List<Level> levels, Level expected) {
        this.levels = List.copyOf(levels);
        this.expected = expected;
    }

    public static PolicyGraph start() {
        return new PolicyGraph(List.of(), START);
    }

    /** No policy is valid any more. */
    public boolean isEmpty() {
        return !levels.isEmpty() && levels.get(levels.size() - 1).isEmpty();
    }

    /** Takes in the certificate policies of the next certificate (§6.1.3 (d), (e)). */
    public PolicyGraph next(PolicyExtensions certificate, boolean anyAllowed) {
        Map<String, Set<String>> nodes = new LinkedHashMap<>();
        boolean any = false;
        if (certificate.policies() != null) {
            any = anyAllowed && certificate.policies().contains(ANY);
            if (any) {
                nodes.putAll(expected.nodes());
            }
            for (String policy : certificate.policies()) {
                if (!policy.equals(ANY)) {
                    accept(policy, nodes);
                }
            }
        }
        List<Level> more = new ArrayList<>(levels);
        Level level = new Level(nodes, any && expected.any());
        more.add(level);
        return new PolicyGraph(more, unmapped(level));
    }

    /** Applies policy mappings before the next certificate (§6.1.4 (b)). */
    public PolicyGraph map(List<Mapping> mappings, boolean allowed) {
        Level last = levels.get(levels.size() - 1);
        Map<String, Set<String>> nodes = new LinkedHashMap<>(last.nodes());
        Set<String> mapped = new HashSet<>();
        Map<String, Set<String>> following = new HashMap<>();
        for (Mapping mapping : mappings) {
            String from = mapping.issuerDomain();
            mapped.add(from);
            if (allowed && last.any()) {
                nodes.putIfAbsent(from, Set.of());
            }
            if (allowed && nodes.containsKey(from)) {
                following.computeIfAbsent(mapping.subjectDomain(), to -> new HashSet<>()).add(from);
            }
        }
        if (!allowed) {
            nodes.keySet().removeAll(mapped);
        }
        for (String policy : nodes.keySet()) {
            if (!mapped.contains(policy)) {
                following.computeIfAbsent(policy, to -> new HashSet<>()).add(policy);
            }
        }
        List<Level> changed = new ArrayList<>(levels);
        changed.set(levels.size() - 1, new Level(nodes, last.any()));
        return new PolicyGraph(changed, new Level(following, last.any()));
    }

    /** The user-constrained policy set (§6.1.5 (g)), in the terms of the anchor's domain. */
    public Set<String> constrained(Set<String> initial) {
        if (levels.isEmpty()) {
            return initial;
        }
        boolean all = initial.contains(ANY);
        Set<String> result = new HashSet<>();
        if (levels.get(levels.size() - 1).any()) {
            result.addAll(initial);
        }
        for (String policy : authorities()) {
            if (all || initial.contains(policy)) {
                result.add(policy);
            }
        }
        return result;
    }

    /** Nodes that hang on anyPolicy and still have descendants at the end. */
    private Set<String> authorities() {
        Set<String> found = new HashSet<>();
        Set<String> reachable = levels.get(levels.size() - 1).nodes().keySet();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Set<String> above = new HashSet<>();
            for (String policy : reachable) {
                Set<String> parents = levels.get(i).nodes().get(policy);
                if (parents.isEmpty()) {
                    found.add(policy);
                }
                above.addAll(parents);
            }
            reachable = above;
        }
        return found;
    }

    private void accept(String policy, Map<String, Set<String>> nodes) {
        Set<String> parents = expected.nodes().get(policy);
        if (parents != null) {
            nodes.put(policy, parents);
        } else if (expected.any()) {
            nodes.put(policy, Set.of());
        }
    }

    private static Level unmapped(Level level) {
        Map<String, Set<String>> same = new HashMap<>();
        level.nodes().keySet().forEach(policy -> same.put(policy, Set.of(policy)));
        return new Level(same, level.any());
    }
}
