package org.inkan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.inkan.core.audit.AuditVerification;
import org.inkan.core.credential.Secret;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = Texts.beside(AuditVerification.class);

    @Test
    void theReadersLanguageDecidesNotTheMachines() {
        Text text = texts.text("AuditVerification_missing_what", "audit.log");
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertEquals("audit.log is missing.", text.in(Locale.ENGLISH));
            assertEquals("audit.log がありません。", text.in(Locale.JAPAN));
            assertEquals("audit.log is missing.", text.in(Locale.FRENCH));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void numbersHaveNoGroupingAndTextsInsideTextsFollowTheReader() {
        Text text = texts.text("AuditVerification_end_what", 12345, Text.literal("x"));
        assertEquals("The audit log does not end where it should: 12345 lines were written, the last one found is "
                + "number x.", text.in(Locale.ENGLISH));
    }

    @Test
    void aSecretIsNeverPrinted() {
        try (Secret secret = Secret.ofUtf8("パス語\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            assertFalse(secret.toString().contains("パス"));
            assertEquals("パス語", new String(secret.characters()));
        }
    }
}
