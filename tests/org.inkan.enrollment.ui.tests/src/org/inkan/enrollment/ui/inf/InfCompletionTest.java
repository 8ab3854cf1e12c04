package org.inkan.enrollment.ui.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.inkan.pki.inf.NewRequestKey;
import org.junit.jupiter.api.Test;

class InfCompletionTest {

    @Test
    void keysOfTheSectionThatBeginLikeWhatIsTyped() {
        List<String> labels = labels("[Version]\r\n[NewRequest]\r\nKeyL|");
        assertEquals(List.of("KeyLength"), labels);
    }

    @Test
    void anOpenBracketProposesSections() {
        assertEquals(List.of("[Extensions]"), labels("[NewRequest]\n[Ext|"));
    }

    @Test
    void valuesBeginWithWhatOperationsManagerNeeds() {
        assertEquals("0xA0", labels("[NewRequest]\nKeyUsage = |").getFirst());
        assertEquals(List.of("TRUE", "FALSE"), labels("[NewRequest]\nMachineKeySet=|"));
        assertTrue(labels("[NewRequest]\nProviderName = |").getFirst().contains("SChannel"));
    }

    @Test
    void behindABarTheNextSymbolIsProposed() {
        assertTrue(labels("[NewRequest]\nKeyUsage = \"CERT_DIGITAL_SIGNATURE_KEY_USAGE | CERT_KEY_E|").stream()
                .anyMatch(label -> label.startsWith("CERT_KEY_ENCIPHERMENT")));
    }

    @Test
    void aProposalReplacesTheTypedWordAlone() {
        String text = "[NewRequest]\nKeyUsage = 0x";
        var proposal = InfCompletion.at(text, text.length()).getFirst();
        assertEquals("[NewRequest]\nKeyUsage = 0xA0", text.substring(0, proposal.from()) + proposal.text()
                + text.substring(proposal.from() + proposal.length()));
    }

    @Test
    void commentsGetNoProposals() {
        assertEquals(List.of(), labels("[NewRequest]\n; Key|"));
    }

    @Test
    void everyKeyAndSectionIsDescribedInBothLanguagesWithItsSource() {
        for (NewRequestKey key : NewRequestKey.values()) {
            described(InfDocs.key(key.key()).orElseThrow());
        }
        for (String section : InfDocs.sections()) {
            described(InfDocs.section(section).orElseThrow());
            InfDocs.keys(section).forEach(key -> described(InfDocs.key(key).orElseThrow()));
        }
    }

    private static void described(org.inkan.core.text.Text text) {
        String english = text.in(Locale.ENGLISH);
        String japanese = text.in(Locale.JAPANESE);
        assertFalse(english.contains("!Inf"), english);
        assertFalse(japanese.contains("!Inf"), japanese);
        assertTrue(japanese.contains("出典"), japanese);
    }

    private static List<String> labels(String marked) {
        int offset = marked.lastIndexOf('|');
        String text = marked.substring(0, offset) + marked.substring(offset + 1);
        return InfCompletion.at(text, offset).stream().map(InfCompletion.Proposal::label).toList();
    }
}
