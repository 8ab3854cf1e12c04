package org.inkan.ui.internal.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.inkan.inventory.FleetFolder;
import org.inkan.ui.internal.fleet.FolderCheck.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    @TempDir
    Path parent;

    private final FolderCheck check = new FolderCheck();

    @Test
    void aNewFolderWithJapaneseAndSpacesInItsPathIsFine() {
        assertEquals(Optional.empty(), check.check(parent.resolve("印鑑 商事/本社 1").toString(), true));
        assertEquals(Optional.empty(), check.check("  " + parent.resolve("fleet") + " ", false));
    }

    @Test
    void nothingAndWhatIsNoCompletePathBlock() {
        assertTrue(blocks(" "));
        assertTrue(blocks("fleet"));
        assertTrue(blocks("a\0b"));
    }

    @Test
    void aFleetAndAFolderInsideAFleetBlock() throws Exception {
        FleetFolder.create(parent.resolve("one"), "one");
        assertTrue(blocks(parent.resolve("one").toString()));
        Remark inside = check.check(parent.resolve("one/a/b").toString(), false).orElseThrow();
        assertTrue(inside.blocks());
        assertTrue(inside.text().in(Locale.ENGLISH).contains(parent.resolve("one").toString()));
    }

    @Test
    void aFileWhereAFolderShouldBeBlocks() throws Exception {
        Path file = Files.writeString(parent.resolve("file"), "x");
        assertTrue(blocks(file.toString()));
        assertTrue(blocks(file.resolve("fleet").toString()));
    }

    @Test
    void whereNothingCanBeWrittenIsToldWithTheFolderThatForbidsIt() {
        FolderCheck readOnly = new FolderCheck(path -> !path.equals(parent));
        Remark remark = readOnly.check(parent.resolve("a/b").toString(), false).orElseThrow();
        assertTrue(remark.blocks());
        assertTrue(remark.text().in(Locale.ENGLISH).contains(parent + "."), remark.text().in(Locale.ENGLISH));
    }

    @Test
    void aFolderWithFilesIsRemarkedAndBlocksOnlyWhereItMustBeEmpty() throws Exception {
        Files.writeString(parent.resolve("note.txt"), "x");
        assertFalse(check.check(parent.toString(), false).orElseThrow().blocks());
        assertTrue(check.check(parent.toString(), true).orElseThrow().blocks());
    }

    @Test
    void aNameBeyondTheLimitOfFileSystemsBlocksAndALongPathIsRemarked() {
        assertTrue(blocks(parent.resolve("x".repeat(256)).toString()));
        // Eighty-six characters of three bytes each.
        assertTrue(blocks(parent.resolve("印".repeat(86)).toString()));
        assertFalse(check.check(parent.resolve("x".repeat(200)).toString(), false).orElseThrow().blocks());
    }

    private boolean blocks(String typed) {
        return check.check(typed, false).orElseThrow().blocks();
    }
}
