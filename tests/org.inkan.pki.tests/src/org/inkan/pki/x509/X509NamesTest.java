package org.inkan.pki.x509;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.NameSyntaxException.Reason;
import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;

class X509NamesTest {

    private static String shown(String text) throws ProblemException {
        return X509Names.display(X509Names.parse(text));
    }

    @Test
    void separatorsQuotesAndMultiValuesAreReadAsWindowsDoes() throws ProblemException {
        assertEquals("CN=a, O=b, C=JP", shown("cn = a ;O=b,C=JP"));
        assertEquals("CN=a + OU=b, O=c", shown("CN=a+OU=b,O=c"));
        assertEquals("CN=\"Smith, J\", O=Example", shown("CN=\"Smith, J\",O=Example"));
        assertEquals("CN=\"say \"\"hi\"\"\"", shown("CN=\"say \"\"hi\"\"\""));
        assertEquals("1.2.3=#AB01", shown("OID.1.2.3=# AB 01"));
        assertEquals("", shown(""));
        assertEquals("CN=", shown("CN="));
    }

    @Test
    void flagsChangeSeparatorsAndOrder() throws ProblemException {
        assertEquals("O=b, CN=a", X509Names.display(X509Names.parse("CN=a,O=b", new NameFlags(NameFlags.REVERSE))));
        assertEquals("CN=\"a,b\", O=c", X509Names.display(X509Names.parse("CN=a,b;O=c", new NameFlags(NameFlags.SEMICOLON))));
        assertEquals("CN=\"a+b\"", X509Names.display(X509Names.parse("CN=a+b", new NameFlags(NameFlags.NO_PLUS))));
    }

    @Test
    void stringTypesFollowTheContent() throws ProblemException {
        assertArrayEquals(new byte[] {0x13, 1, 'a'}, value("CN=a"));
        assertArrayEquals(new byte[] {0x0C, 3, (byte) 0xE6, (byte) 0x9D, (byte) 0xB1}, value("CN=東"));
        assertArrayEquals(new byte[] {0x16, 3, 'a', '@', 'b'}, value("E=a@b"));
    }

    private static byte[] value(String text) throws ProblemException {
        byte[] name = X509Names.parse(text).getEncoded();
        int oidLength = name[7] + 2;
        return java.util.Arrays.copyOfRange(name, 6 + oidLength, name.length);
    }

    @Test
    void mistakesHaveAPositionAndAReason() {
        assertMistake("CN=a,O", 5, Reason.MISSING_EQUALS);
        assertMistake("CN=a,XX=b", 5, Reason.UNKNOWN_ATTRIBUTE);
        assertMistake("CN=\"a", 3, Reason.UNCLOSED_QUOTE);
        assertMistake("CN=a\"b", 4, Reason.STRAY_QUOTE);
        assertMistake("CN=\"a\"b", 6, Reason.TEXT_AFTER_QUOTE);
        assertMistake("CN=a,", 4, Reason.EMPTY_PART);
        assertMistake("CN=#xy", 3, Reason.BAD_HEX);
    }

    private static void assertMistake(String text, int offset, Reason reason) {
        NameSyntaxException e = assertThrows(NameSyntaxException.class, () -> X509Names.read(text, NameFlags.DEFAULT));
        assertEquals(reason, e.reason(), text);
        assertEquals(offset, e.offset(), text);
        assertTrue(!e.text().in(Locale.JAPANESE).contains("!"), text);
    }

    @Test
    void displayedNamesParseToTheSameName() throws ProblemException {
        for (String text : new String[] {"CN=a, O=\"x; y\", OU=\" z\"", "CN=\"#12\"", "DC=com, DC=contoso, CN=東京 + E=a@b.c"}) {
            assertEquals(X509Names.parse(text), X509Names.parse(X509Names.display(X509Names.parse(text))));
        }
        assertEquals("gw01", X509Names.commonName(X509Names.parse("O=x,CN=gw01")));
        assertEquals("", X509Names.commonName(X509Names.parse("O=x")));
    }

    @Test
    void fuzzedNamesAreReadOrRefused() {
        Corpus corpus = Corpus.assumePresent();
        for (String file : corpus.files("malformed/dn-string")) {
            String text = new String(corpus.read(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            try {
                X509Names.display(X509Names.parse(text));
            } catch (ProblemException e) {
                assertEquals("PKI-202", e.problem().code());
            }
        }
    }
}
