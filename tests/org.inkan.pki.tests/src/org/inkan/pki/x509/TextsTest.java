package org.inkan.pki.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.inkan.pki.inf.InfIssue;
import org.inkan.pki.inf.InfRules;
import org.inkan.pki.inf.InfValueException;
import org.inkan.pki.request.CertificationRequest;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages. */
class TextsTest {

    private static Properties load(Class<?> anchor, String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(anchor.getResourceAsStream(file), StandardCharsets.UTF_8));
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Class<?> anchor : List.of(X509Names.class, CertificationRequest.class, InfRules.class)) {
            Properties english = load(anchor, "messages.properties");
            Properties japanese = load(anchor, "messages_ja.properties");
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()), anchor.getName());
        }
    }

    @Test
    void everyKnownIdentifierReasonAndRuleHasAName() {
        for (String oid : KnownOids.all()) {
            assertFalse(Oids.name(oid).orElseThrow().in(Locale.JAPANESE).startsWith("!"), oid);
        }
        for (RevocationReason reason : RevocationReason.values()) {
            assertFalse(reason.text().in(Locale.ENGLISH).startsWith("!"), reason.label());
        }
        CertificateRules.all().rules().forEach(rule -> assertFalse(rule.title().in(Locale.JAPANESE).startsWith("!"), rule.id()));
        InfRules.all().rules().forEach(rule -> assertFalse(rule.title().in(Locale.JAPANESE).startsWith("!"), rule.id()));
    }

    @Test
    void everyKindOfMistakeInAnInfHasItsSentences() throws IOException {
        Properties texts = load(InfRules.class, "messages_ja.properties");
        for (String suffix : List.of("_what", "_why", "_remedy")) {
            for (InfIssue.Kind kind : InfIssue.Kind.values()) {
                assertTrue(texts.containsKey("InfIssue_" + kind + suffix), kind + suffix);
            }
            for (InfValueException.Kind kind : InfValueException.Kind.values()) {
                assertTrue(texts.containsKey("InfValue_" + kind + suffix), kind + suffix);
            }
        }
    }
}
