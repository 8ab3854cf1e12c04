package org.inkan.template.ui.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.io.TemplateFolder;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The certificate templates of the fleet in its tree, by the names that consoles show. */
public final class TemplateContent extends AreaContent {

    private static final String AREA = "certificate-templates";
    private static final Optional<String> VIEW = Optional.of(TemplatesView.ID);

    private final Texts texts = Texts.beside(TemplateContent.class);

    /** Follows the open fleet until disposed. */
    public TemplateContent() {
        super(AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        TemplateFolder.Listing listing = new TemplateFolder(folder.path()).all();
        List<AreaNode> lines = new ArrayList<>();
        listing.templates().forEach((file, template) -> lines.add(line(file, template.displayName(), "template")));
        listing.broken().keySet().forEach(file -> lines.add(line(file, file, "error")));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new AreaNode(AREA,
                texts.text("TemplateContent_templates", lines.size()).in(Locale.getDefault()), icon("templates"), lines, VIEW));
    }

    private static AreaNode line(String file, String label, String icon) {
        return new AreaNode(AREA + "/" + file, label, icon(icon), List.of(), VIEW);
    }

    private static URL icon(String name) {
        return TemplateContent.class.getResource("/icons/" + name + ".svg");
    }
}
