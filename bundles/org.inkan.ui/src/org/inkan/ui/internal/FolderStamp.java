package org.inkan.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.inkan.inventory.FleetFolder;

/**
 * What tells one state of a fleet's folder from another: files are replaced as a whole, and a folder changes its time with
 * every file that comes or goes.
 */
record FolderStamp(List<String> parts) {

    static FolderStamp of(FleetFolder folder) {
        return new FolderStamp(Stream.of(folder.inventory(), folder.connections(), folder.auditLog(), folder.templates(),
                folder.requests(), folder.kits()).map(FolderStamp::part).toList());
    }

    private static String part(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + (attributes.isDirectory() ? 0 : attributes.size()) + ' ' + attributes.fileKey();
        } catch (IOException e) {
            // It is not there, or nobody may look: a state like any other.
            return "";
        }
    }
}
