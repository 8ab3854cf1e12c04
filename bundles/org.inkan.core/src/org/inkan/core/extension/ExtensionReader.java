package org.inkan.core.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * Reads one extension point into typed descriptors. A broken contribution becomes a finding and the rest goes on;
 * where two contributions claim one id, all of them are left out, because choosing would be guessing. A bundle that cannot
 * be used for want of something else is a finding too. Immutable.
 *
 * @param <D> what one contribution becomes
 */
public final class ExtensionReader<D> {

    private static final Texts TEXTS = Texts.beside(ExtensionReader.class);

    private final String point;
    private final Contribution<D> contribution;

    /**
     * @param point        full id of the extension point, such as {@code org.inkan.ca.backends}
     * @param contribution turns an element with its {@code id} attribute into a descriptor
     */
    public ExtensionReader(String point, Contribution<D> contribution) {
        this.point = point;
        this.contribution = contribution;
    }

    /** What was read: descriptors by id in the order of their ids, and what was wrong with the others. */
    public record Contributions<D>(Map<String, D> byId, List<Finding> findings) {
    }

    /** Reads all contributions that {@code registry} knows now. */
    public Contributions<D> read(IExtensionRegistry registry) {
        Map<String, List<IConfigurationElement>> claims = new TreeMap<>();
        List<Finding> findings = new ArrayList<>(new UnresolvedBundles(point).findings());
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            String id = element.getAttribute("id");
            if (id == null || id.isBlank()) {
                findings.add(finding("EXT-ID", "noId", element, "", Text.literal("")));
            } else {
                claims.computeIfAbsent(id, unused -> new ArrayList<>()).add(element);
            }
        }
        Map<String, D> byId = new LinkedHashMap<>();
        claims.forEach((id, elements) -> take(id, elements, byId, findings));
        return new Contributions<>(java.util.Collections.unmodifiableMap(byId), List.copyOf(findings));
    }

    private void take(String id, List<IConfigurationElement> elements, Map<String, D> byId, List<Finding> findings) {
        if (elements.size() > 1) {
            for (IConfigurationElement element : elements) {
                findings.add(finding("EXT-DUPLICATE", "duplicate", element, id, Text.literal("")));
            }
            return;
        }
        IConfigurationElement element = elements.get(0);
        try {
            byId.put(id, contribution.describe(element));
        } catch (ProblemException e) {
            findings.add(finding("EXT-BROKEN", "broken", element, id, reason(e.problem())));
        } catch (RuntimeException | LinkageError e) {
            // Foreign code may fail in any way; it must not take the product down.
            findings.add(finding("EXT-BROKEN", "broken", element, id, Text.literal(e.toString())));
        }
    }

    private static Text reason(Problem problem) {
        return Text.joined(" ", List.of(problem.what(), problem.why()));
    }

    private Finding finding(String rule, String key, IConfigurationElement element, String id, Text reason) {
        Object[] arguments = { point, id, element.getContributor().getName(), reason };
        String prefix = "ExtensionReader_" + key;
        return new Finding(rule, Severity.ERROR, Place.of(element.getContributor().getName(), point),
                TEXTS.text(prefix + "_what", arguments), TEXTS.text(prefix + "_why", arguments),
                TEXTS.text(prefix + "_remedy", arguments));
    }
}
