package org.inkan.ca.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateJson;

/**
 * The fleet's {@code templates} folder over the built-in templates, as the authority's directory. A file with the name
 * of a built-in template stands in for it. Files changed by others (an editor, Git) are noticed within a second.
 *
 * <p>A file that cannot be read is left out, and only asking for the template it is named after fails: one damaged file
 * must not stop the others from being issued.
 */
public final class TemplateFolder {

    private static final String SUFFIX = ".template.json";
    private static final int LIMIT = 8 << 20;
    private static final long STALE = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private Map<String, CertificateTemplate> known;
    private Map<String, Path> files = Map.of();
    private Map<String, ProblemException> broken = Map.of();
    private List<String> signature = List.of();
    private long lookedAt;

    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    synchronized Collection<CertificateTemplate> all() throws ProblemException {
        return List.copyOf(current().values());
    }

    /** Fails if the file of that very template is broken, even if a built-in one has its name. */
    synchronized Optional<CertificateTemplate> find(String cn) throws ProblemException {
        Map<String, CertificateTemplate> templates = current();
        if (!broken.isEmpty() && !files.containsKey(cn)) {
            ProblemException found = broken.get(SafeNames.fileName(cn) + SUFFIX);
            if (found != null) {
                throw new ProblemException(found.problem(), found);
            }
        }
        return Optional.ofNullable(templates.get(cn));
    }

    /** Whether the template is a file, which can be replaced and removed, and not just built in. */
    synchronized boolean isFile(String cn) throws ProblemException {
        current();
        return files.containsKey(cn);
    }

    synchronized void write(CertificateTemplate template) throws ProblemException {
        current();
        Path file = files.getOrDefault(template.cn(), folder.resolve(SafeNames.fileName(template.cn()) + SUFFIX));
        AtomicFiles.write(file, TemplateJson.write(template));
        known = null;
    }

    synchronized void remove(String cn) throws ProblemException {
        current();
        Path file = files.get(cn);
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(file, e);
        }
        known = null;
    }

    private Map<String, CertificateTemplate> current() throws ProblemException {
        long now = System.nanoTime();
        if (known == null || now - lookedAt > STALE) {
            List<String> seen = look();
            if (known == null || !seen.equals(signature)) {
                read();
                signature = seen;
            }
            lookedAt = now;
        }
        return known;
    }

    private void read() throws ProblemException {
        Map<String, CertificateTemplate> templates = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Path> origins = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, ProblemException> unread = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        BuiltInTemplates.all().forEach(template -> templates.put(template.cn(), template));
        for (Path file : list()) {
            try {
                CertificateTemplate template = TemplateJson.read(AtomicFiles.read(file, LIMIT), Place.of(file.toString()));
                templates.put(template.cn(), template);
                origins.put(template.cn(), file);
            } catch (ProblemException e) {
                unread.put(file.getFileName().toString(), e);
            }
        }
        known = templates;
        files = origins;
        broken = unread;
    }

    private List<String> look() throws ProblemException {
        List<String> seen = new ArrayList<>();
        for (Path file : list()) {
            try {
                seen.add(file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            } catch (IOException e) {
                seen.add(file.getFileName().toString()); // gone meanwhile, or a link to nowhere: reading it tells
            }
        }
        return seen;
    }

    private List<Path> list() throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw EmbeddedProblem.FOLDER.because(e, folder.toString());
        }
    }
}
