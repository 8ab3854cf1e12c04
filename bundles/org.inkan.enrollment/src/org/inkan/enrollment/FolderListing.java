package org.inkan.enrollment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;

/**
 * Which hosts of a fleet have artefacts at all. Two listings answer for 100,000 hosts what would else be asked of the
 * file system for each.
 */
record FolderListing(Set<String> requests, Set<String> kits) {

    /** Lists the folder; CORE-003 if it cannot be listed. */
    static FolderListing of(FleetFolder folder) throws ProblemException {
        return new FolderListing(names(folder.requests()), names(folder.kits()));
    }

    /** Whether nothing was ever made for {@code host}. */
    boolean untouched(String host) {
        if (requests.isEmpty() && kits.isEmpty()) {
            return true;
        }
        String file = SafeNames.fileName(host);
        return !requests.contains(file) && !kits.contains(file + "-request.zip");
    }

    private static Set<String> names(Path directory) throws ProblemException {
        Set<String> names = new HashSet<>();
        if (!Files.isDirectory(directory)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(directory, e);
        }
    }
}
