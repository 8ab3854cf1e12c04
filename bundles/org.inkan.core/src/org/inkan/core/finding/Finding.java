package org.inkan.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.inkan.core.text.Text;

/**
 * Something a rule noticed. The same finding is a problem marker in the workbench, a table row on a terminal
 * and an object in JSON. Immutable.
 *
 * @param rule     id of the rule
 * @param severity how much it matters
 * @param place    the exact spot
 * @param what     what is the case
 * @param why      why it matters
 * @param remedy   what to do
 * @param fixes    ready repairs, best first; often empty
 */
public record Finding(String rule, Severity severity, Place place, Text what, Text why, Text remedy,
        List<QuickFix<?>> fixes) {

    /** Worst first, then by place and rule. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity).reversed()
            .thenComparing(f -> f.place().artifact()).thenComparing(f -> f.place().line()).thenComparing(Finding::rule);

    /** Copies the list of fixes. */
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** A finding without a ready repair. */
    public Finding(String rule, Severity severity, Place place, Text what, Text why, Text remedy) {
        this(rule, severity, place, what, why, remedy, List.of());
    }

    /** The worst severity among {@code findings}; empty when there is none. */
    public static Optional<Severity> worst(Iterable<Finding> findings) {
        Severity worst = null;
        for (Finding finding : findings) {
            if (worst == null || finding.severity().compareTo(worst) > 0) {
                worst = finding.severity();
            }
        }
        return Optional.ofNullable(worst);
    }

    /** The same finding moved to another place. */
    public Finding movedTo(Place newPlace) {
        return new Finding(rule, severity, newPlace, what, why, remedy, fixes);
    }
}
