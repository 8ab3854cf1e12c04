package org.inkan.ui.fleet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** The starts that can be chosen. A broken contribution is a finding and left out. Immutable. */
public final class FleetStarts {

    /** Id of the extension point. */
    public static final String POINT = "org.inkan.ui.fleetStarts";
    /** Id of the start that puts nothing into the fleet. */
    public static final String EMPTY = "org.inkan.ui.empty";
    private static final Texts TEXTS = Texts.beside(FleetStarts.class);

    private final Map<String, FleetStart> byId;
    private final List<Finding> findings;

    private FleetStarts(Map<String, FleetStart> byId, List<Finding> findings) {
        this.byId = byId;
        this.findings = findings;
    }

    /** Reads the extension point; an empty fleet is always among the choices, and the first. */
    public static FleetStarts fromRegistry(IExtensionRegistry registry) {
        Map<String, FleetStart> starts = new LinkedHashMap<>();
        starts.put(EMPTY, new Empty());
        var read = new ExtensionReader<>(POINT, FleetStarts::describe).read(registry);
        read.byId().forEach((id, start) -> {
            if (start.isAvailable()) {
                starts.put(id, start);
            }
        });
        return new FleetStarts(starts, read.findings());
    }

    /** The choices by their ids, in the order in which they are offered. */
    public Map<String, FleetStart> byId() {
        return java.util.Collections.unmodifiableMap(byId);
    }

    /** What was wrong with contributions. */
    public List<Finding> findings() {
        return findings;
    }

    private static FleetStart describe(IConfigurationElement element) throws ProblemException {
        try {
            return (FleetStart) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            String id = element.getAttribute("id");
            throw Problem.of("UI-004", TEXTS, "FleetStarts_broken", id, id).exception(e);
        }
    }

    private record Empty() implements FleetStart {

        @Override
        public Text label() {
            return TEXTS.text("FleetStarts_empty");
        }

        @Override
        public Text help() {
            return TEXTS.text("FleetStarts_empty_help");
        }
    }
}
