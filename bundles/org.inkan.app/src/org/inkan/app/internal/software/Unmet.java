package org.inkan.app.internal.software;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * What units need and nobody has. p2 tells it in English sentences only.
 *
 * @param offered what can be added
 * @param installed what is there
 */
record Unmet(IQueryable<IInstallableUnit> offered, IQueryable<IInstallableUnit> installed) {

    /** As many as a person reads. */
    private static final int MOST = 8;

    /** Names with the versions that would do, such as {@code osgi.bundle; org.example [1.0.0,2.0.0)}. */
    List<String> of(Collection<IInstallableUnit> units) {
        Set<String> unmet = new TreeSet<>();
        Set<IInstallableUnit> seen = new HashSet<>(units);
        Deque<IInstallableUnit> left = new ArrayDeque<>(units);
        while (!left.isEmpty() && unmet.size() < MOST) {
            for (IRequirement requirement : left.pop().getRequirements()) {
                Set<IInstallableUnit> found = having(offered, requirement);
                found.stream().filter(seen::add).forEach(left::add);
                // A requirement with a filter is one for some platforms only.
                boolean optional = requirement.getMin() == 0 || requirement.getFilter() != null;
                if (found.isEmpty() && !optional && having(installed, requirement).isEmpty()) {
                    unmet.add(requirement.toString());
                }
            }
        }
        return List.copyOf(unmet);
    }

    private static Set<IInstallableUnit> having(IQueryable<IInstallableUnit> units, IRequirement requirement) {
        return units.query(QueryUtil.createMatchQuery(requirement.getMatches()), null).toUnmodifiableSet();
    }
}
