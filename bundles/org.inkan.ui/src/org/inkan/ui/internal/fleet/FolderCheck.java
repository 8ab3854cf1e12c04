package org.inkan.ui.internal.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

/** What speaks against a folder for a new fleet, while it is typed. Writes nothing. */
final class FolderCheck {

    /** The longest name of a file that the usual file systems take, in bytes. */
    private static final int NAME_BYTES = 255;
    /** Programs of Windows end at 260 characters; requests and kits of a host with a long name need the rest. */
    private static final int PATH_CHARACTERS = 140;

    private static final Texts TEXTS = Texts.beside(FolderCheck.class);

    private final Predicate<Path> writable;

    /** Looks at the file system. */
    FolderCheck() {
        this(Files::isWritable);
    }

    /** Asks {@code writable} whether something can be made in a folder that exists. */
    FolderCheck(Predicate<Path> writable) {
        this.writable = writable;
    }

    /** One remark about a folder. */
    record Remark(boolean blocks, Text text) {
    }

    /** The folder that was typed, if it can be one. */
    static Optional<Path> path(String typed) {
        try {
            Path path = Path.of(typed.strip());
            return typed.isBlank() || !path.isAbsolute() ? Optional.empty() : Optional.of(path.normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The gravest remark; empty if nothing speaks against the folder. */
    Optional<Remark> check(String typed, boolean needsEmpty) {
        if (typed.isBlank()) {
            return blocks("missing");
        }
        Optional<Path> path = path(typed);
        return path.isEmpty() ? blocks("invalid") : check(path.get(), needsEmpty);
    }

    private Optional<Remark> check(Path folder, boolean needsEmpty) {
        for (Path name : folder) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
                return blocks("tooLong");
            }
        }
        if (Files.exists(folder.resolve(FleetFolder.INVENTORY))) {
            return blocks("fleet");
        }
        for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent.resolve(FleetFolder.INVENTORY))) {
                return blocks("inside", parent.toString());
            }
        }
        return onDisk(folder, needsEmpty);
    }

    private Optional<Remark> onDisk(Path folder, boolean needsEmpty) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return blocks("noDrive");
        }
        if (!Files.isDirectory(existing)) {
            return blocks("file", existing.toString());
        }
        if (!writable.test(existing)) {
            return blocks("readOnly", existing.toString());
        }
        if (existing.equals(folder) && !isEmpty(folder)) {
            return needsEmpty ? blocks("mustBeEmpty") : remark("notEmpty");
        }
        return folder.toString().length() > PATH_CHARACTERS ? remark("long", PATH_CHARACTERS) : Optional.empty();
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Remark> blocks(String key, Object... arguments) {
        return Optional.of(new Remark(true, TEXTS.text("FolderCheck_" + key, arguments)));
    }

    private static Optional<Remark> remark(String key, Object... arguments) {
        return Optional.of(new Remark(false, TEXTS.text("FolderCheck_" + key, arguments)));
    }
}
