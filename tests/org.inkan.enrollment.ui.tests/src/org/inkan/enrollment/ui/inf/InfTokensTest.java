package org.inkan.enrollment.ui.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.inkan.enrollment.ui.inf.InfTokens.Kind;
import org.junit.jupiter.api.Test;

class InfTokensTest {

    @Test
    void aSectionAndTheCommentBehindIt() {
        assertEquals(List.of(Kind.SECTION, Kind.VALUE, Kind.COMMENT), kinds("[NewRequest] ; 要求"));
    }

    @Test
    void aKeyWithAQuotedValueThatHoldsASemicolon() {
        assertEquals(List.of(Kind.KEY, Kind.PLAIN, Kind.VALUE, Kind.STRING, Kind.VALUE, Kind.COMMENT),
                kinds("Subject = \"CN=a;b\" ;x"));
    }

    @Test
    void identifiersAreTheirOwnKindAsKeyAndAsValue() {
        assertEquals(List.of(Kind.OID, Kind.PLAIN, Kind.STRING), kinds("2.5.29.17=\"{text}\""));
        assertEquals(List.of(Kind.KEY, Kind.PLAIN, Kind.OID), kinds("OID=1.3.6.1.5.5.7.3.1"));
    }

    @Test
    void tokensCoverEveryLineWithoutGaps() {
        for (String line : List.of("", "  ", "[", "=", "a==b", "\"", "x = \"open", "東京 = \"京都\" ; 大阪", "[a]b", ";;")) {
            int at = 0;
            for (InfTokens.Token token : InfTokens.of(line)) {
                assertEquals(at, token.from(), line);
                at += token.length();
            }
            assertEquals(line.length(), at, line);
        }
    }

    private static List<Kind> kinds(String line) {
        return InfTokens.of(line).stream().map(InfTokens.Token::kind).toList();
    }
}
