package org.inkan.core.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that look at the same kind of thing, in a fixed order. Immutable.
 *
 * @param rules the rules; ids must differ
 * @param <T>   what the rules look at
 */
public record RuleSet<T>(List<Rule<T>> rules) {

    /** Copies the list and refuses two rules with one id. */
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> seen = new HashSet<>();
        for (Rule<T> rule : rules) {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("Two rules are called " + rule.id());
            }
        }
    }

    /** All findings of all rules, worst first. */
    public List<Finding> check(T subject, Place place) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<T> rule : rules) {
            findings.addAll(rule.check(subject, place));
        }
        findings.sort(Finding.WORST_FIRST);
        return List.copyOf(findings);
    }

    /** The rule with this id. */
    public Optional<Rule<T>> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
