package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.inf.InfIssue.Kind;
import org.junit.jupiter.api.Test;

/** The grammar of facts 5.2. */
class InfDocumentTest {

    private static InfDocument inf(String text) {
        return InfDocument.of(text, InfEncoding.UTF_16LE);
    }

    private static String value(String line) {
        return inf("[a]\r\n" + line + "\r\n").sections().getFirst().entries().getFirst().text();
    }

    @Test
    void namesAreCaseInsensitiveAndSameSectionsMerge() {
        InfDocument document = inf("[NewRequest]\nA=1\n[b]\nx=y\n[newrequest]\nB=2\n");
        assertEquals(2, document.sections().size());
        assertEquals("2", document.value("NEWREQUEST", "b").orElseThrow());
    }

    @Test
    void quotesCommentsAndDoublingAreResolved() {
        assertEquals("b", value("k = b ; comment"));
        assertEquals("a;b", value("k = \"a;b\" ; comment"));
        assertEquals("CN=\"Smith, J\",O=Example", value("k = \"CN=\"\"Smith, J\"\",O=Example\""));
        assertEquals(" a ", value("k =  \" a \" "));
        assertEquals("", value("k ="));
        assertEquals("", value("k = \"\""));
        assertEquals("a,b", value("k = \"a\",b"));
        assertEquals(List.of("a,1", "b"), inf("[s]\nk=\"a,1\" , b").find("s", "k").orElseThrow().value().fields().stream()
            .map(InfValue::text).toList());
    }

    @Test
    void stringsAreSubstitutedAndPercentSignsDoubled() {
        InfDocument document = inf("[x]\n%oid% = 100%% %Name% %none%\n[Strings]\nNAME = \"N;N\"\noid=1.2.3\n");
        assertEquals("100% N;N %none%", document.value("x", "1.2.3").orElseThrow());
        assertEquals(List.of(new InfIssue(Kind.UNKNOWN_STRING, 2, 22, "none")), document.issues());
    }

    @Test
    void aTrailingBackslashContinuesTheLine() {
        InfDocument document = inf("[x]\nk = a,\\ ; comment\nb\nn = 1\np = \"c:\\\"\n");
        assertEquals("a,b", document.value("x", "k").orElseThrow());
        assertEquals("1", document.value("x", "n").orElseThrow());
        assertEquals("c:\\", document.value("x", "p").orElseThrow());
        assertEquals(3, document.find("x", "k").orElseThrow().lastLine());
    }

    @Test
    void positionsFollowTheCharactersThroughQuotesAndLines() {
        InfEntry entry = inf("[x]\n  key = \"a\"\"b\"\\\n c").find("x", "key").orElseThrow();
        assertEquals("a\"b c", entry.text());
        assertEquals(2, entry.line());
        assertEquals(10, entry.column());
        assertEquals(13, entry.value().column(2));
        assertEquals(3, entry.value().line(4));
        assertEquals(3, entry.key().column(0));
    }

    @Test
    void mistakesArePlacedAndReadingGoesOn() {
        InfDocument document = inf("rubbish\n[a\nk = \"x\n[b] y\nm = 1");
        assertEquals(List.of(Kind.LINE_OUTSIDE_SECTION, Kind.UNCLOSED_SECTION, Kind.UNCLOSED_QUOTE, Kind.TEXT_AFTER_SECTION),
            document.issues().stream().map(InfIssue::kind).toList());
        assertEquals(new InfIssue(Kind.UNCLOSED_QUOTE, 3, 5, "k = \"x"), document.issues().get(2));
        assertEquals("1", document.value("b", "m").orElseThrow());
        assertEquals(new InfIssue(Kind.ORPHAN_CONTINUE, 2, 2, "_continue_=x"), inf("[a]\n _continue_=x\n").issues().getFirst());
        assertEquals(Kind.TOO_LONG, inf("[a]\nk=" + "x".repeat(4097)).issues().getFirst().kind());
    }

    @Test
    void encodingsAreDetectedAndWrittenBackUnchanged() throws ProblemException {
        String text = "[NewRequest]\r\nSubject=\"O=株式会社サンプル\"\n\r; Ende\u001A";
        for (InfEncoding encoding : InfEncoding.values()) {
            String sample = encoding == InfEncoding.ASCII ? "[a]\r\n" : encoding == InfEncoding.ANSI ? "[a]\nb=x – y, Größe" : text;
            byte[] bytes = InfDocument.of(sample, encoding).encode();
            assertEquals(encoding, InfDocument.read(bytes).encoding());
            assertEquals(sample, InfDocument.read(bytes).text());
            assertArrayEquals(bytes, InfDocument.read(bytes).encode());
        }
        assertArrayEquals("\uFEFF[a]".getBytes(StandardCharsets.UTF_16LE), inf("[a]").encode(StandardCharsets.UTF_16LE));
        assertArrayEquals("[日]".getBytes(Charset.forName("windows-31j")), inf("[日]").encode(Charset.forName("windows-31j")));
    }

    @Test
    void editsTouchOnlyTheirLine() {
        String text = "[a] \t\r\nk  =  \"1\"   ; why\r\n\r\n[b]\nx=\n";
        assertEquals(text.replace("\"1\"", "22"), inf(text).withValue("A", "K", "22").text());
        assertEquals(text.replace("why\r\n", "why\r\nn = \"a b\"\r\n"), inf(text).withValue("a", "n", "a b").text());
        assertEquals(text + "\r\n[c]\r\nn = 1\r\n", inf(text).withValue("c", "n", "1").text());
        assertEquals("100% \"x\"", inf(text).withValue("b", "x", "100% \"x\"").value("b", "x").orElseThrow());
        InfDocument japanese = InfDocument.of(text, InfEncoding.ASCII).withValue("b", "x", "東京");
        assertEquals(InfEncoding.UTF_16LE, japanese.encoding());
        assertEquals("東京", japanese.value("b", "x").orElseThrow());
    }

    @Test
    void binaryAndHugeFilesAreProblems() {
        for (byte[] data : List.of(new byte[] {0x30, (byte) 0x82, 1, 2, 3}, new byte[5 << 20], new byte[] {'[', 1, 'x', ']'})) {
            assertThrows(ProblemException.class, () -> InfDocument.read(data));
        }
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        StringBuilder text = new StringBuilder("[Strings]\ns = " + "x".repeat(4000) + "\n[a]\nk = " + "%s%".repeat(50_000) + "\n");
        text.append("2.5.29.17=").append("=dns=".repeat(10_000)).append("\n").append("_continue_=\"a\"\n".repeat(2_000));
        text.append("[b]\n".repeat(10_000)).append("\\\n".repeat(10_000));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            CertReqInf inf = CertReqInf.of(InfDocument.of(text.toString().replace("[a]", "[Extensions]"), InfEncoding.UTF_16LE));
            assertTrue(inf.findings(org.inkan.core.finding.Place.of("x")).size() > 0);
        });
    }

    @Test
    void theWriterMakesWhatTheReaderReads() {
        InfDocument document = new InfWriter().version().section("NewRequest").entry("Subject", "CN=\"a, b\";O=100%", "why; so")
            .entry("Bad", "x\r\n[Injected]\r\nk=v").section("Extensions").textExtension("2.5.29.17", List.of("DNS=a&", "DNS=b&"))
                .toDocument();
        assertEquals("CN=\"a, b\";O=100%", document.value("NewRequest", "Subject").orElseThrow());
        assertTrue(document.section("Injected").isEmpty());
        assertEquals("{text}DNS=a&DNS=b&", CertReqInf.of(document).extensions().getFirst().value().text());
        assertEquals((byte) 0xFF, document.encode()[0]);
        assertEquals(List.of(), document.issues());
    }
}
