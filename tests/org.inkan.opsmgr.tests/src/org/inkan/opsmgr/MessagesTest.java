package org.inkan.opsmgr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = OpsMgrRules.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "kit/" })
    void bothLanguagesHaveTheSameKeysAndArguments(String folder) throws IOException {
        Properties english = load(folder + "messages.properties");
        Properties japanese = load(folder + "messages_ja.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertTrue(arguments(english.getProperty(key)).containsAll(arguments(japanese.getProperty(key))), key);
        }
    }

    private static TreeSet<String> arguments(String pattern) {
        TreeSet<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    @Test
    void everyRuleHasItsFourTexts() throws IOException {
        Properties english = load("messages.properties");
        for (var rule : OpsMgrRules.all().rules()) {
            for (String part : new String[] { "title", "what", "why", "remedy" }) {
                String key = "OpsMgrRules_" + rule.id().replace('-', '_') + "_" + part;
                assertTrue(english.containsKey(key), key);
            }
        }
    }

    @Test
    void everyEventHasItsThreeTexts() {
        for (EventDiagnosis event : EventDiagnosis.all()) {
            for (var text : new org.inkan.core.text.Text[] { event.meaning(), event.cause(), event.remedy() }) {
                assertFalse(text.in(Locale.ENGLISH).startsWith("!"), event.toString());
                assertNotEquals(text.in(Locale.ENGLISH), text.in(Locale.JAPANESE), event.toString());
            }
        }
    }
}
