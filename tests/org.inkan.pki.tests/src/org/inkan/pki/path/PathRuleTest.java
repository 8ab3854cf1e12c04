package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.pki.path.rule.PathRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathRuleTest {

    @ParameterizedTest
    @EnumSource(PathRule.class)
    void everyReasonHasTextsInBothLanguages(PathRule rule) {
        Finding finding = rule.finding(Severity.ERROR, Place.of("CN=host"), "first", "second");
        for (Text text : List.of(rule.title(), finding.what(), finding.why(), finding.remedy())) {
            String english = text.in(Locale.ENGLISH);
            String japanese = text.in(Locale.JAPANESE);
            assertFalse(english.isBlank() || english.contains("{") || english.contains("''"), english);
            assertFalse(japanese.isBlank() || japanese.contains("{"), japanese);
            assertNotEquals(english, japanese);
        }
        assertEquals(rule, PathRule.of(finding).orElseThrow());
        assertFalse(rule.sources().isEmpty());
    }

    @Test
    void numbersAreNotUsedTwice() {
        assertEquals(PathRule.values().length, Arrays.stream(PathRule.values()).map(PathRule::id).distinct().count());
    }
}
