package org.inkan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd", "a/b", "c:\\d", "con", "NUL.txt", "x.", "", "..", "a\u0000b", "\u202Egpj",
            "長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前長い名前" })
    void everyTextBecomesASafeElement(String name) {
        String safe = SafeNames.fileName(name);
        assertTrue(SafeNames.isSafeElement(safe), safe);
        assertTrue(safe.getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 200);
    }

    @Test
    void goodNamesKeepTheirForm() {
        assertEquals("web-01.contoso.com", SafeNames.fileName("web-01.contoso.com"));
        assertEquals("東京01", SafeNames.fileName("東京01"));
    }

    @Test
    void hostsThatDifferInCaseOnlyAreOneHostAndOthersNeverShareAFile() {
        assertEquals(SafeNames.fileName("HOST"), SafeNames.fileName("host"));
        assertNotEquals(SafeNames.fileName("a/b"), SafeNames.fileName("a\\b"));
        assertFalse(SafeNames.isSafeElement("com1.txt"));
    }
}
