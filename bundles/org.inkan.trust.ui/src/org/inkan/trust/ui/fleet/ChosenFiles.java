package org.inkan.trust.ui.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiContent;
import org.inkan.pki.io.PkiReader;
import org.inkan.trust.bag.TrustBag;

/**
 * What the files and folders hold that a person chose or dropped; one that cannot be read hides no other.
 *
 * @param bag      what was read
 * @param problems what could not be read
 * @param count    how many files were tried
 */
public record ChosenFiles(TrustBag bag, List<Problem> problems, int count) {

    private static final Texts TEXTS = Texts.beside(ChosenFiles.class);
    private static final long LARGEST = 64L << 20;
    private static final int DEPTH = 8;
    private static final int MOST = 20_000;
    private static final int NAMED = 8;

    /** Copies the list. */
    public ChosenFiles {
        problems = List.copyOf(problems);
    }

    /**
     * Reads them all; of a folder, what has the name of a certificate or list.
     *
     * @param trusted whether roots among them are trusted
     */
    public static ChosenFiles read(List<Path> chosen, PasswordSource passwords, boolean trusted, IProgressMonitor monitor) {
        List<Problem> problems = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        chosen.forEach(path -> expand(path, files, problems));
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, files.size()));
        TrustBag.Collector all = new TrustBag.Collector();
        for (Path file : files) {
            progress.split(1);
            try {
                PkiContent content = PkiReader.read(AtomicFiles.read(file, LARGEST), String.valueOf(file.getFileName()), passwords);
                if (content.certificates().isEmpty() && content.crls().isEmpty()) {
                    problems.add(Problem.of("TRUST-011", TEXTS, "ChosenFiles_nothing", file.toString()));
                }
                all.add(content, file.toString(), trusted);
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return new ChosenFiles(all.bag(), problems, files.size());
    }

    private static void expand(Path path, List<Path> files, List<Problem> problems) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        int before = files.size();
        try (Stream<Path> walk = Files.walk(path, DEPTH)) {
            walk.filter(FleetBag::named).filter(Files::isRegularFile).sorted().limit(MOST).forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(Problem.of("TRUST-012", TEXTS, "ChosenFiles_list", path.toString()));
            return;
        }
        if (files.size() == before) {
            problems.add(Problem.of("TRUST-013", TEXTS, "ChosenFiles_empty", path.toString()));
        }
    }

    /** What to tell: the one problem, or of several how many there are, where, and the reason of the first. */
    public Optional<Problem> problem() {
        if (problems.size() < 2) {
            return problems.stream().findFirst();
        }
        String where = problems.stream().limit(NAMED).map(Problem::where).collect(Collectors.joining("\n"))
                + (problems.size() > NAMED ? "\n…" : "");
        Problem first = problems.getFirst();
        Text what = TEXTS.text("ChosenFiles_several", problems.size(), Math.max(count, problems.size()));
        return Optional.of(new Problem("TRUST-014", what, where, TEXTS.text("ChosenFiles_first", first.code(), first.what(), first.why()),
                first.next()));
    }
}
