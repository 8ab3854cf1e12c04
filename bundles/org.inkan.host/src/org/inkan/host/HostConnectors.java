package org.inkan.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * The connectors that are installed. Broken and duplicate contributions are findings and take no part. Immutable.
 */
public final class HostConnectors {
    /** Id of the extension point. */
    public static final String POINT = "org.inkan.host.connectors";
    private static final Texts TEXTS = Texts.beside(HostConnectors.class);

    private final Map<String, HostConnectorDescriptor> byId;
    private final List<Finding> findings;

    private HostConnectors(Map<String, HostConnectorDescriptor> byId, List<Finding> findings) {
        this.byId = new LinkedHashMap<>(byId);
        this.findings = List.copyOf(findings);
    }

    /** Reads the extension point. */
    public static HostConnectors fromRegistry(IExtensionRegistry registry) {
        var read = new ExtensionReader<>(POINT, HostConnectors::describe).read(registry);
        return new HostConnectors(read.byId(), read.findings());
    }

    /** A fixed list, for tests and for applications without a registry; ids must differ. */
    public static HostConnectors of(List<HostConnectorDescriptor> descriptors) {
        Map<String, HostConnectorDescriptor> byId = new LinkedHashMap<>();
        for (HostConnectorDescriptor descriptor : descriptors) {
            if (byId.put(descriptor.id(), descriptor) != null) {
                throw new IllegalArgumentException("Two connectors are called " + descriptor.id());
            }
        }
        return new HostConnectors(byId, List.of());
    }

    /** All usable connectors. */
    public List<HostConnectorDescriptor> all() {
        return List.copyOf(byId.values());
    }

    /** The connector with this id. */
    public Optional<HostConnectorDescriptor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The connector with this id, or a problem that says it is not installed. */
    public HostConnectorDescriptor require(String id) throws ProblemException {
        return find(id).orElseThrow(() -> unknown(id).exception());
    }

    /** What was wrong with contributions. */
    public List<Finding> findings() {
        return findings;
    }

    private static HostConnectorDescriptor describe(IConfigurationElement element) throws ProblemException {
        String id = element.getAttribute("id");
        String label = Objects.requireNonNullElse(element.getAttribute("label"), id);
        if (element.getAttribute("class") == null) {
            throw unknown(id).exception();
        }
        return new HostConnectorDescriptor(id, Text.literal(label), (address, prompt) -> {
            try {
                HostConnectorFactory factory = (HostConnectorFactory) element.createExecutableExtension("class");
                return factory.open(address, prompt);
            } catch (CoreException | ClassCastException e) {
                throw unknown(id).exception(e);
            }
        });
    }

    private static Problem unknown(String id) {
        return Problem.of(HostCode.UNKNOWN_CONNECTOR.code(), TEXTS, "HostConnectors_unknown", id, id);
    }
}
