package org.inkan.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void writtenTextIsReadBackAndKeepsTheOrder() throws Exception {
        String text = "{\n  \"z\": \"日本<&>\",\n  \"a\": [\n    1,\n    null\n  ]\n}\n";
        assertEquals(text, Json.write(Json.read(text.getBytes(StandardCharsets.UTF_8), "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "{\"a\":1,}", "{'a':1}", "{} x", "[1 2]", "nul", "{\"a\":01}" })
    void whatIsNotJsonIsRefusedWithAPosition(String text) {
        ProblemException refused = assertThrows(ProblemException.class,
                () -> Json.read(text.getBytes(StandardCharsets.UTF_8), "f.json"));
        assertEquals("CORE-020", refused.problem().code());
        assertTrue(refused.problem().where().matches("f\\.json:\\d+:\\d+"), refused.problem().where());
    }

    @Test
    void hostileNestingAndWrongEncodingsAreRefused() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThrows(ProblemException.class, () -> Json.read(deep, "x"));
        byte[] latin = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("CORE-021",
                assertThrows(ProblemException.class, () -> Json.read(latin, "x")).problem().code());
    }
}
