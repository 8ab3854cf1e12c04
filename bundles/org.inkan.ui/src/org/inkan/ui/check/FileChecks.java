package org.inkan.ui.check;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.extension.ExtensionReader;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** The installed {@link FileCheck}s. Broken and duplicate contributions are findings and take no part. Immutable. */
public final class FileChecks {

    /** Id of the extension point. */
    public static final String POINT = "org.inkan.ui.fileChecks";
    private static final Texts TEXTS = Texts.beside(FileChecks.class);

    /** A check and the files it is for. */
    private record Claim(PathMatcher files, FileCheck check) {
    }

    private final List<Claim> claims;
    private final List<Finding> findings;

    private FileChecks(List<Claim> claims, List<Finding> findings) {
        this.claims = List.copyOf(claims);
        this.findings = List.copyOf(findings);
    }

    /** Reads the extension point. */
    public static FileChecks fromRegistry(IExtensionRegistry registry) {
        var read = new ExtensionReader<>(POINT, FileChecks::describe).read(registry);
        return new FileChecks(List.copyOf(read.byId().values()), read.findings());
    }

    /** The checks for a file, by its path relative to the fleet with {@code /}. */
    public List<FileCheck> of(String file) {
        Path path = Path.of(file);
        return claims.stream().filter(claim -> claim.files().matches(path)).map(Claim::check).toList();
    }

    /** What was wrong with contributions. */
    public List<Finding> findings() {
        return findings;
    }

    private static Claim describe(IConfigurationElement element) throws ProblemException {
        String id = element.getAttribute("id");
        String files = element.getAttribute("files");
        if (files == null) {
            throw broken(id);
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
            return new Claim(matcher, (FileCheck) element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException e) {
            throw broken(id);
        }
    }

    private static ProblemException broken(String id) {
        return Problem.of("UI-001", TEXTS, "FileChecks_broken", id, id).exception();
    }
}
