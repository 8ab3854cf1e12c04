package org.inkan.template.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;

/** The template files of a fleet, {@code templates/<name>.template.json}. Immutable; reads the files anew at each call. */
public final class TemplateFolder {

    /** Folder within a fleet, with the slash. */
    public static final String FOLDER = "templates/";
    /** End of every template file's name. */
    public static final String SUFFIX = ".template.json";
    /** No template file is larger; in bytes. */
    public static final int LIMIT = 16 << 20;

    private final Path fleet;

    /** The templates of the fleet in a folder. */
    public TemplateFolder(Path fleet) {
        this.fleet = fleet;
    }

    /**
     * What the files hold.
     *
     * @param templates by path within the fleet
     * @param broken    what is wrong with files that hold none
     */
    public record Listing(Map<String, CertificateTemplate> templates, Map<String, ProblemException> broken) {

        /** Makes both unmodifiable. */
        public Listing {
            templates = Collections.unmodifiableMap(new TreeMap<>(templates));
            broken = Collections.unmodifiableMap(new TreeMap<>(broken));
        }
    }

    /**
     * The templates of the fleet; one damaged file stops its own template only.
     *
     * @throws ProblemException if the folder itself cannot be read
     */
    public Listing all() throws ProblemException {
        Map<String, CertificateTemplate> templates = new TreeMap<>();
        Map<String, ProblemException> broken = new TreeMap<>();
        for (Path file : files()) {
            String artifact = FOLDER + file.getFileName();
            try {
                templates.put(artifact, TemplateJson.read(AtomicFiles.read(file, LIMIT), Place.of(artifact)));
            } catch (ProblemException e) {
                broken.put(artifact, e);
            }
        }
        return new Listing(templates, broken);
    }

    /** Path within a fleet of the template with this cn. */
    public static String artifact(String cn) {
        return FOLDER + SafeNames.fileName(cn) + SUFFIX;
    }

    /** Whether the fleet has a template with this cn already. */
    public boolean exists(String cn) {
        return Files.exists(fleet.resolve(artifact(cn)));
    }

    /**
     * Writes a template under the name its cn gives it and notes it in the audit log.
     *
     * @param action what the log calls it, such as {@code template.duplicate}
     * @return path within the fleet
     */
    public String save(CertificateTemplate template, String action, Clock clock) throws ProblemException {
        String artifact = artifact(template.cn());
        AtomicFiles.write(fleet.resolve(artifact), TemplateJson.write(template));
        AuditLog.open(fleet, clock).append(action, Map.of("template", template.cn(), "file", artifact));
        return artifact;
    }

    private List<Path> files() throws ProblemException {
        Path folder = fleet.resolve(FOLDER);
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                list.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).forEach(files::add);
            } catch (IOException e) {
                throw AtomicFiles.writeFailed(folder, e);
            }
        }
        return files;
    }
}
