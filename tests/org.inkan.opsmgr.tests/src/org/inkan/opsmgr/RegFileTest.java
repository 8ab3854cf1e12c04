package org.inkan.opsmgr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RegFileTest {
    private static final String SERIAL = "1f00000008c694dac94bcfdc4a000000000008";
    private static final String KEY = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Microsoft Operations Manager\\3.0\\Machine Settings]";

    private static ChannelRegistration sample() throws ProblemException {
        return new ChannelRegistration(ChannelRegistration.ofSerial(SERIAL).serialBytes(), "AB".repeat(20));
    }

    @Test
    void writesUtf16WithMarkAndWrapsAtEightyColumns() throws ProblemException {
        byte[] file = RegFile.write(sample());
        assertEquals((byte) 0xFF, file[0]);
        assertEquals((byte) 0xFE, file[1]);
        String text = new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        assertTrue(text.startsWith("Windows Registry Editor Version 5.00\r\n\r\n" + KEY + "\r\n"), text);
        assertTrue(text.lines().allMatch(l -> l.length() <= 80 || l.startsWith("[")), text);
        assertTrue(text.contains("hex:08,00,00,00,00,00,4a,dc,cf,4b,c9,da,94,c6,\\\r\n  08,00,00,00,1f\r\n"), text);
    }

    @Test
    void readsBackWhatItWrote() throws ProblemException {
        List<FoundRegistration> found = RegFile.read(RegFile.write(sample()), "x.reg");
        assertEquals(1, found.size());
        assertEquals(sample(), found.get(0).registration());
        assertEquals(RegView.NATIVE, found.get(0).view());
        assertEquals(4, found.get(0).place().line());
    }

    @Test
    void readsBothHalvesOfTheRegistry() throws ProblemException {
        String text = "Windows Registry Editor Version 5.00\n\n" + KEY
                + "\n\"ChannelCertificateSerialNumber\"=hex:56,3c,AF\n" + KEY.replace("SOFTWARE", "SOFTWARE\\WOW6432Node")
                + "\n\"ChannelCertificateSerialNumber\"=hex:01\n";
        List<FoundRegistration> found = RegFile.read(text.getBytes(StandardCharsets.UTF_8), "x.reg");
        assertEquals(List.of(RegView.NATIVE, RegView.WOW6432), found.stream().map(FoundRegistration::view).toList());
        assertEquals("af3c56", found.get(0).registration().serialHex());
    }

    /** hivexregedit and other readers of a hive that is not in use write the number of every type. */
    @Test
    void readsValuesWhoseTypeIsWrittenAsANumber() throws ProblemException {
        String text = "Windows Registry Editor Version 5.00\n\n" + KEY
                + "\n\"ChannelCertificateSerialNumber\"=hex(3):56,3c,af\n\"ChannelCertificateHash\"=hex(1):41,00,42,00,00,00\n";
        List<FoundRegistration> found = RegFile.read(text.getBytes(StandardCharsets.UTF_8), "x.reg");
        assertEquals("af3c56", found.get(0).registration().serialHex());
        assertEquals("AB", found.get(0).registration().thumbprint());
    }

    @Test
    void aDeletedKeyTakesItsEarlierValuesAlong() throws ProblemException {
        String value = "\n\"ChannelCertificateSerialNumber\"=hex:56,3c,af\n";
        String head = "Windows Registry Editor Version 5.00\n\n";
        String parent = KEY.replace("\\Machine Settings", "").replace("[", "[-");
        for (String gone : List.of(KEY.replace("[", "[-"), parent, parent.replace("SOFTWARE", "software"))) {
            assertEquals(List.of(), RegFile.read((head + KEY + value + gone + "\n").getBytes(StandardCharsets.UTF_8), "x.reg"), gone);
            assertEquals(1, RegFile.read((head + gone + "\n" + KEY + value).getBytes(StandardCharsets.UTF_8), "x.reg").size(), gone);
        }
    }

    @Test
    void readsAnAnsiExportWithJapaneseValuesBesideIt() throws ProblemException {
        String text = "REGEDIT4\r\n\r\n" + KEY
                + "\r\n; 注釈\r\n\"場所\"=\"東京\\\\1\"\r\n\"ChannelCertificateSerialNumber\"=hex:56,\\\r\n  3c,af\r\n";
        byte[] data = text.getBytes(Charset.forName("windows-31j"));
        assertEquals("af3c56", RegFile.read(data, "x.reg").get(0).registration().serialHex());
        assertEquals("東京\\1",
                new String(RegFile.values(data, "x.reg").get(0).data(), StandardCharsets.UTF_16LE));
    }

    @Test
    void aDeletedValueIsNotThere() throws ProblemException {
        assertEquals(List.of(), RegFile.read(RegFile.writeRemoval(), "x.reg"));
    }

    @Test
    void malformedLinesAreReportedWithTheirNumber() {
        for (String line : List.of("\"a\"=hex:zz", "\"a", "junk", "\"a\"", "\"a\"=hex(", "\"a\"=dword:xyz")) {
            ProblemException e = assertThrows(ProblemException.class,
                    () -> RegFile.read(("REGEDIT4\n\n" + KEY + "\n" + line).getBytes(StandardCharsets.UTF_8), "x.reg"), line);
            assertEquals("x.reg:4", e.problem().where(), line);
        }
    }

    @Test
    void anythingElseIsNotARegistryExport() {
        assertThrows(ProblemException.class, () -> RegFile.read(new byte[0], "x"));
        assertThrows(ProblemException.class, () -> RegFile.read(new byte[] { 0, 1, 2, 3, (byte) 0xFF }, "x"));
    }
}
