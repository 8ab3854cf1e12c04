package org.inkan.cli.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.cli.session.CliSession;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.io.TemplateImport;

/** The template files of a fleet, and templates by name wherever they come from. */
final class TemplateFiles {

    private static final Texts TEXTS = Texts.beside(TemplateFiles.class);

    private final CliSession session;
    private final TemplateFolder templates;

    TemplateFiles(CliSession session, FleetFolder folder) {
        this.session = session;
        this.templates = new TemplateFolder(folder.path());
    }

    /** A template and where it came from. */
    record Found(CertificateTemplate template, String artifact) {
    }

    /** The templates of the fleet; one damaged file stops its own template only. */
    TemplateFolder.Listing all() throws ProblemException {
        return templates.all();
    }

    /** A template of the fleet by cn or display name, a built-in one, or a file in any format that can be imported. */
    Found find(String name) throws ProblemException {
        TemplateFolder.Listing all = all();
        ProblemException damaged = all.broken().get(TemplateFolder.artifact(name));
        if (damaged != null) {
            throw damaged;
        }
        for (Map.Entry<String, CertificateTemplate> entry : all.templates().entrySet()) {
            CertificateTemplate template = entry.getValue();
            if (template.cn().equalsIgnoreCase(name) || template.displayName().equalsIgnoreCase(name)) {
                return new Found(template, entry.getKey());
            }
        }
        Optional<CertificateTemplate> builtIn = BuiltInTemplates.find(name);
        if (builtIn.isPresent()) {
            return new Found(builtIn.get(), name);
        }
        Path file = session.path(name);
        if (Files.isRegularFile(file)) {
            List<CertificateTemplate> read = TemplateImport.read(AtomicFiles.read(file, TemplateFolder.LIMIT), Place.of(name));
            if (read.size() == 1) {
                return new Found(read.getFirst(), name);
            }
        }
        throw Problem.of("CLI-040", TEXTS, "TemplateFiles_unknown", name).exception();
    }

    /** A template of the fleet that may be changed. */
    Found own(String name) throws ProblemException {
        Found found = find(name);
        if (!found.artifact().startsWith(TemplateFolder.FOLDER)) {
            throw Problem.of("CLI-041", TEXTS, "TemplateFiles_readOnly", found.artifact()).exception();
        }
        return found;
    }

    /** Writes a template under the name its cn gives it. @return path within the fleet */
    String save(CertificateTemplate template, String action) throws ProblemException {
        return templates.save(template, action, session.clock());
    }

    /** Whether the fleet has a template with this cn already. */
    boolean exists(String cn) {
        return templates.exists(cn);
    }
}
