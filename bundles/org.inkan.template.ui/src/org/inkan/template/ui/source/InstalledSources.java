package org.inkan.template.ui.source;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** The installed {@link TemplateSource}s; a broken contribution is left out. */
public final class InstalledSources {

    /** Id of the extension point. */
    public static final String POINT = "org.inkan.template.ui.sources";
    private static final Texts TEXTS = Texts.beside(InstalledSources.class);

    private InstalledSources() {
    }

    /** Reads the extension point. */
    public static List<TemplateSource> fromRegistry(IExtensionRegistry registry) {
        return List.copyOf(new ExtensionReader<>(POINT, InstalledSources::describe).read(registry).byId().values());
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
