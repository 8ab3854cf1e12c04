package org.inkan.template.ui.rules;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * The installed {@link TemplateRequirements}. Immutable.
 *
 * @param all      those that can be used, in the order of their ids
 * @param findings what was wrong with contributions; they take no part
 */
public record InstalledRequirements(List<TemplateRequirements> all, List<Finding> findings) {

    /** Id of the extension point. */
    public static final String POINT = "org.inkan.template.ui.rules";
    private static final Texts TEXTS = Texts.beside(InstalledRequirements.class);

    /** Copies the lists. */
    public InstalledRequirements {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /** Reads the extension point. */
    public static InstalledRequirements fromRegistry(IExtensionRegistry registry) {
        var read = new ExtensionReader<>(POINT, InstalledRequirements::describe).read(registry);
        return new InstalledRequirements(List.copyOf(read.byId().values()), read.findings());
    }

    private static TemplateRequirements describe(IConfigurationElement element) throws ProblemException {
        try {
            return (TemplateRequirements) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            String id = element.getAttribute("id");
            throw Problem.of("TPLUI-001", TEXTS, "InstalledRequirements_broken", id, id).exception(e);
        }
    }
}
