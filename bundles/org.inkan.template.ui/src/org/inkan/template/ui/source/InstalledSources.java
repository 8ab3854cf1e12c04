package org.inkan.template.ui.source;

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
 * The installed {@link TemplateSource}s. Immutable.
 *
 * @param all      those that can be used, in the order of their ids
 * @param findings what was wrong with contributions; they take no part
 */
public record InstalledSources(List<TemplateSource> all, List<Finding> findings) {

    /** Id of the extension point. */
    public static final String POINT = "org.inkan.template.ui.sources";
    private static final Texts TEXTS = Texts.beside(InstalledSources.class);

    /** Copies the lists. */
    public InstalledSources {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /** Reads the extension point. */
    public static InstalledSources fromRegistry(IExtensionRegistry registry) {
        var read = new ExtensionReader<>(POINT, InstalledSources::describe).read(registry);
        return new InstalledSources(List.copyOf(read.byId().values()), read.findings());
    }

    private static TemplateSource describe(IConfigurationElement element) throws ProblemException {
        try {
            return (TemplateSource) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            String id = element.getAttribute("id");
            throw Problem.of("TPLUI-002", TEXTS, "InstalledSources_broken", id, id).exception(e);
        }
    }
}
