package org.inkan.ca;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * The kinds of certification authority that are installed: the one reader of the extension point
 * {@code org.inkan.ca.backends}.
 *
 * <p>A broken contribution, or several that claim the same id, become findings and are left out; the others work.
 * Immutable.
 */
public final class CaBackends {

    /** Full id of the extension point. */
    public static final String POINT = "org.inkan.ca.backends";

    private static final Texts TEXTS = Texts.beside(CaBackends.class);

    private final List<BackendDescriptor> all;
    private final List<Finding> findings;

    private CaBackends(List<BackendDescriptor> all, List<Finding> findings) {
        this.all = List.copyOf(all);
        this.findings = List.copyOf(findings);
    }

    /** What the installed bundles contribute now. */
    public static CaBackends fromRegistry(IExtensionRegistry registry) {
        var read = new ExtensionReader<>(POINT, CaBackends::describe).read(registry);
        return new CaBackends(List.copyOf(read.byId().values()), read.findings());
    }

    /** Exactly these, checked in the same way; for use without an extension registry. */
    public static CaBackends of(List<BackendDescriptor> descriptors) {
        Map<String, Integer> claims = new HashMap<>();
        descriptors.forEach(descriptor -> claims.merge(descriptor.id(), 1, Integer::sum));
        List<BackendDescriptor> good = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (BackendDescriptor descriptor : descriptors) {
            try {
                if (claims.get(descriptor.id()) > 1) {
                    findings.add(duplicate(descriptor.id()));
                } else {
                    good.add(DescriptorCheck.checked(descriptor));
                }
            } catch (ProblemException e) {
                findings.add(broken(descriptor.id(), e.problem()));
            }
        }
        return new CaBackends(good, findings);
    }

    /** All usable back ends in the order of their ids or of the list given. */
    public List<BackendDescriptor> all() {
        return all;
    }

    /** What was wrong with the others. */
    public List<Finding> findings() {
        return findings;
    }

    /** The back end with that full id, or with that short name if only one has it. */
    public Optional<BackendDescriptor> find(String idOrShortName) {
        List<BackendDescriptor> found = all.stream().filter(d -> d.id().equals(idOrShortName)).toList();
        if (found.isEmpty()) {
            String wanted = idOrShortName.toLowerCase(Locale.ROOT);
            found = all.stream().filter(d -> d.shortName().equalsIgnoreCase(wanted)).toList();
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The back end a connection names, or a problem that lists the ones there are. */
    public BackendDescriptor require(String idOrShortName) throws ProblemException {
        Optional<BackendDescriptor> found = find(idOrShortName);
        if (found.isEmpty()) {
            String known = String.join(", ", all.stream().map(BackendDescriptor::shortName).toList());
            throw CaProblem.BACKEND_UNKNOWN.at(idOrShortName, idOrShortName, known);
        }
        return found.get();
    }

    /** Opens a connection after checking its options against the back end's descriptors. */
    public CertificationAuthority open(Connection connection, BackendContext context) throws ProblemException {
        BackendDescriptor descriptor = require(connection.backendId());
        check(connection, descriptor);
        return descriptor.factory().get().open(new BackendContext(context.fleetDir(), connection.options(),
                context.credentials(), context.clock(), context.locale()));
    }

    /** Refuses unknown options, values of the wrong type, secrets, and missing required ones. */
    public static void check(Connection connection, BackendDescriptor descriptor) throws ProblemException {
        Map<String, OptionDescriptor> known = new HashMap<>();
        descriptor.options().forEach(option -> known.put(option.name(), option));
        for (Map.Entry<String, String> given : connection.options().entrySet()) {
            OptionDescriptor option = known.remove(given.getKey());
            if (option == null) {
                throw CaProblem.OPTION_UNKNOWN.at(connection.name(), given.getKey());
            }
            if (option.secret()) {
                throw CaProblem.CONNECTIONS_SECRET.at(connection.name(), given.getKey());
            }
            if (!option.accepts(given.getValue())) {
                throw CaProblem.OPTION_VALUE.at(connection.name(), given.getKey(), given.getValue(), option.help());
            }
        }
        for (OptionDescriptor absent : known.values()) {
            if (absent.required() && !absent.secret() && absent.defaultValue().isEmpty()) {
                throw CaProblem.OPTION_MISSING.at(connection.name(), absent.name(), absent.help());
            }
        }
    }

    private static BackendDescriptor describe(IConfigurationElement element) throws ProblemException {
        String id = element.getAttribute("id");
        try {
            Object created = element.createExecutableExtension("class");
            if (created instanceof CaBackend backend) {
                return DescriptorCheck.checked(BackendDescriptor.of(id, backend));
            }
            throw CaProblem.BACKEND_CLASS.at(id, String.valueOf(element.getAttribute("class")));
        } catch (CoreException e) {
            throw CaProblem.BACKEND_CLASS.because(e, id, String.valueOf(element.getAttribute("class")));
        }
    }

    private static Finding duplicate(String id) {
        return new Finding("EXT-DUPLICATE", Severity.ERROR, Place.of(id, POINT),
                TEXTS.text("CaBackends_duplicate_what", id), TEXTS.text("CaBackends_duplicate_why"),
                TEXTS.text("CaBackends_duplicate_remedy"));
    }

    private static Finding broken(String id, Problem problem) {
        return new Finding("EXT-BROKEN", Severity.ERROR, Place.of(id, POINT), problem.what(), problem.why(),
                problem.next());
    }
}
