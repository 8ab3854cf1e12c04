package org.inkan.cli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.inkan.cli.session.CliSession;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateImport;
import org.inkan.template.io.TemplateJson;

/** The template files of a fleet, and templates by name wherever they come from. */
final class TemplateFiles {

    /** End of every template file's name. */
    static final String SUFFIX = ".template.json";

    private static final Texts TEXTS = Texts.beside(TemplateFiles.class);
    private static final int LIMIT = 16 << 20;

    private final CliSession session;
    private final FleetFolder folder;

    TemplateFiles(CliSession session, FleetFolder folder) {
        this.session = session;
        this.folder = folder;
    }

    /** A template and where it came from. */
    record Found(CertificateTemplate template, String artifact) {
    }

    /** What the fleet's template files hold: by file name the templates, and what is wrong with files that hold none. */
    record Listing(Map<String, CertificateTemplate> templates, Map<String, ProblemException> broken) {
    }

    /** The templates of the fleet; one damaged file stops its own template only. */
    Listing all() throws ProblemException {
        Listing all = new Listing(new TreeMap<>(), new TreeMap<>());
        if (!Files.isDirectory(folder.templates())) {
            return all;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder.templates())) {
            list.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).forEach(files::add);
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(folder.templates(), e);
        }
        for (Path file : files) {
            String artifact = "templates/" + file.getFileName();
            try {
                all.templates().put(artifact, TemplateJson.read(AtomicFiles.read(file, LIMIT), Place.of(artifact)));
            } catch (ProblemException e) {
                all.broken().put(artifact, e);
            }
        }
        return all;
    }

    /** A template of the fleet by cn or display name, a built-in one, or a file in any format that can be imported. */
    Found find(String name) throws ProblemException {
        Listing all = all();
        ProblemException damaged = all.broken().get("templates/" + SafeNames.fileName(name) + SUFFIX);
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
            List<CertificateTemplate> read = TemplateImport.read(AtomicFiles.read(file, LIMIT), Place.of(name));
            if (read.size() == 1) {
                return new Found(read.getFirst(), name);
            }
        }
        throw Problem.of("CLI-040", TEXTS, "TemplateFiles_unknown", name).exception();
    }

    /** A template of the fleet that may be changed. */
    Found own(String name) throws ProblemException {
        Found found = find(name);
        if (!found.artifact().startsWith("templates/")) {
            throw Problem.of("CLI-041", TEXTS, "TemplateFiles_readOnly", found.artifact()).exception();
        }
        return found;
    }

    /** Writes a template under the name its cn gives it. @return path within the fleet */
    String save(CertificateTemplate template, String action) throws ProblemException {
        String artifact = "templates/" + SafeNames.fileName(template.cn()) + SUFFIX;
        AtomicFiles.write(folder.path().resolve(artifact), TemplateJson.write(template));
        AuditLog.open(folder.path(), session.clock()).append(action,
                Map.of("template", template.cn(), "file", artifact));
        return artifact;
    }

    /** Whether the fleet has a template with this cn already. */
    boolean exists(String cn) {
        return Files.exists(folder.path().resolve("templates/" + SafeNames.fileName(cn) + SUFFIX));
    }
}
