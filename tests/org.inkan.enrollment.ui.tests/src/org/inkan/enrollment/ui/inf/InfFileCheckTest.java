package org.inkan.enrollment.ui.inf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfEncoding;
import org.inkan.ui.check.FileCheck;
import org.inkan.ui.harness.FileCheckContractTest;
import org.junit.jupiter.api.Test;

class InfFileCheckTest extends FileCheckContractTest {

    static final String CLASSIC = "[Version]\r\nSignature=\"$Windows NT$\"\r\n[NewRequest]\r\nSubject=\"CN=web01\"\r\n"
            + "KeyLength=2048\r\nKeySpec=1\r\nKeyUsage=0xf0\r\nExportable=TRUE\r\nHashAlgorithm=sha1\r\nMachineKeySet=FALSE\r\n"
            + "[EnhancedKeyUsageExtension]\r\nOID=1.3.6.1.5.5.7.3.1\r\n";

    @Override
    protected FileCheck check() {
        return new InfFileCheck();
    }

    @Override
    protected String file() {
        return "requests/web01/request.inf";
    }

    @Override
    protected byte[] repairable() {
        return InfDocument.of(CLASSIC, InfEncoding.UTF_16LE).encode();
    }

    @Test
    void theRequestOfAHostIsJudgedForOperationsManagerAndAnyOtherForCertreqAlone() throws Exception {
        List<String> host = rules(InfFileCheck.findings(file(), InfDocument.read(repairable())));
        assertTrue(host.containsAll(List.of("OM-KU-02", "OM-KEY-03", "OM-KEY-05", "OM-KEY-06", "OM-NAME-07", "OM-EKU-01")), host.toString());
        List<String> other = rules(InfFileCheck.findings("notes/x.inf", InfDocument.read(repairable())));
        assertTrue(other.stream().noneMatch(rule -> rule.startsWith("OM-")), other.toString());
    }

    @Test
    void anEditKeepsTheBytesOfTheOtherLinesInEveryEncoding() throws Exception {
        String text = CLASSIC + "; 東京\r\n";
        for (byte[] bytes : List.of(text.getBytes(Charset.forName("windows-31j")), InfDocument.of(text, InfEncoding.UTF_16LE).encode(),
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            InfDocument read = InfDocument.read(bytes);
            assertArrayEquals(bytes, read.withText(read.text()).encode());
            InfDocument edited = read.withText(read.text().replace("0xf0", "0xa0"));
            assertEquals(read.encoding(), edited.encoding());
            assertArrayEquals(bytes, edited.withText(read.text()).encode());
        }
    }

    @Test
    void aCharacterTheEncodingDoesNotHaveMakesItUtf16() throws Exception {
        InfDocument japanese = InfDocument.read((CLASSIC + "; 東京\r\n").getBytes(Charset.forName("windows-31j")));
        InfDocument edited = japanese.withText(japanese.text() + "; 😀\r\n");
        assertEquals(InfEncoding.UTF_16LE, edited.encoding());
        assertEquals(edited.text(), InfDocument.read(edited.encode()).text());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
