package org.inkan.trust.ui.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiContent;
import org.inkan.pki.io.PkiReader;
import org.inkan.trust.bag.TrustBag;

/**
 * The certificates and revocation lists in the files of a fleet. Roots among them are trusted: they are what the fleet
 * hands out to its hosts.
 *
 * @param bag      what was read
 * @param problems files that could not be read
 */
public record FleetBag(TrustBag bag, List<Problem> problems) {

    private static final Pattern NAMES = Pattern.compile(".*\\.(cer|crt|der|pem|p7b|p7c|spc|sst|stl|crl)");
    private static final int DEPTH = 3;
    private static final long LARGEST = 4L << 20;

    /** Copies the list. */
    public FleetBag {
        problems = List.copyOf(problems);
    }

    /**
     * Reads them all; one damaged file hides no other.
     *
     * @throws ProblemException if the folder itself cannot be listed
     */
    public static FleetBag read(FleetFolder fleet, IProgressMonitor monitor) throws ProblemException {
        List<Path> files = files(fleet);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        TrustBag.Collector all = new TrustBag.Collector();
        List<Problem> problems = new ArrayList<>();
        // Every host has the same chain beside it: equal bytes are taken apart once.
        Map<ByteBuffer, PkiContent> known = new HashMap<>();
        for (Path file : files) {
            progress.split(1);
            String origin = fleet.path().relativize(file).toString().replace('\\', '/');
            try {
                byte[] bytes = AtomicFiles.read(file, LARGEST);
                ByteBuffer key = ByteBuffer.wrap(bytes);
                PkiContent content = known.get(key);
                if (content == null) {
                    content = PkiReader.read(bytes, origin, PasswordSource.NONE);
                    known.put(key, content);
                }
                all.add(content, origin, true);
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return new FleetBag(all.bag(), problems);
    }

    private static List<Path> files(FleetFolder fleet) throws ProblemException {
        try (Stream<Path> walk = Files.walk(fleet.path(), DEPTH)) {
            return walk.filter(FleetBag::named)
                    .filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw listing(fleet, e);
        } catch (java.io.UncheckedIOException e) {
            throw listing(fleet, e.getCause());
        }
    }

    /** Whether a file has the name of a certificate or revocation list. */
    static boolean named(Path file) {
        return NAMES.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)).matches();
    }

    private static ProblemException listing(FleetFolder fleet, Exception cause) {
        return new ProblemException(Problem.of("TRUST-010", Texts.beside(FleetBag.class), "FleetBag_list", fleet.path().toString()), cause);
    }
}
