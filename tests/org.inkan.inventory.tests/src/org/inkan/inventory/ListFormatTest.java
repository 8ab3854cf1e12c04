package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFormatTest {

    private static final String LIST = "資産;機器;name;グループ\nweb01;受付;古い名前;M1\n10.0.0.1;x;y;M1\n";

    private static CsvImportResult read(byte[] data, String encoding, Map<String, String> columns) throws ProblemException {
        ListFormat format = ListFormat.of(Optional.ofNullable(encoding), Optional.empty(), columns);
        return CsvImport.read(data, new CsvOptions("hosts.csv", Optional.empty(), Set.of(), format));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aColumnThatIsGivenWinsOverOneThatIsGuessed() throws Exception {
        CsvImportResult result = read(utf8(LIST), null, Map.of("コンピューター名", "資産", "display name", "機器", "mg", "グループ"));
        assertEquals(List.of("web01"), result.rows().stream().map(CsvRow::name).toList());
        assertEquals("受付", result.rows().get(0).displayName());
        assertEquals("M1", result.rows().get(0).managementGroup());
        assertEquals(';', result.delimiter());
        assertEquals(1, result.rejected());
        assertEquals(3, result.findings().get(0).place().line());
        assertEquals(1, result.findings().get(0).place().column());
    }

    @Test
    void aColumnThatIsTakenIsNotGuessedForSomethingElse() throws Exception {
        CsvImportResult result = read(utf8("host,note,mg\nweb01,first,M1\n"), null, Map.of("display name", "note"));
        assertEquals("first", result.rows().get(0).displayName());
        assertEquals("", result.rows().get(0).note());
    }

    @Test
    void anEmptyHeaderMeansThatNoColumnHoldsIt() throws Exception {
        CsvImportResult result = read(utf8("host,note,mg\nweb01,first,M1\n"), null, Map.of("note", ""));
        assertEquals("", result.rows().get(0).note());
    }

    @ParameterizedTest
    @CsvSource({ "utf-8,UTF-8,false", "UTF-16,UTF-16LE,false", "utf-16,UTF-16LE,true", "utf-16,UTF-16BE,true", "cp932,windows-31j,false",
            "Shift_JIS,windows-31j,false" })
    void theEncodingThatIsGivenIsUsed(String given, String charset, boolean mark) throws Exception {
        byte[] data = ((mark ? "\uFEFF" : "") + "ホスト名,備考,mg\nweb01,受付,M1\n").getBytes(Charset.forName(charset));
        CsvImportResult result = read(data, given, Map.of());
        assertEquals("受付", result.rows().get(0).note());
        assertEquals(Charset.forName(charset), result.charset());
    }

    @Test
    void bytesThatAreNotInTheGivenEncodingAreNoList() {
        byte[] data = "ホスト名\nweb01\n".getBytes(Charset.forName("windows-31j"));
        assertEquals("INV-010", assertThrows(ProblemException.class, () -> read(data, "utf-8", Map.of())).problem().code());
    }

    @Test
    void wordsThatAreNotKnownAreRefused() {
        assertEquals("INV-013", assertThrows(ProblemException.class, () -> read(utf8(LIST), "ebcdic", Map.of())).problem().code());
        assertEquals("INV-014",
                assertThrows(ProblemException.class, () -> read(utf8(LIST), null, Map.of("colour", "資産"))).problem().code());
        assertEquals("INV-014",
                assertThrows(ProblemException.class, () -> read(utf8(LIST), null, Map.of("name", "nowhere"))).problem().code());
    }

    @Test
    void theSeparatorThatIsGivenIsUsedAndAnotherWordIsRefused() throws Exception {
        ListFormat format = ListFormat.of(Optional.empty(), Optional.of("Semicolon"), Map.of("name", "機器,番号"));
        CsvImportResult result = CsvImport.read(utf8("機器,番号;mg\nweb01;M1\n"), new CsvOptions("hosts.csv", Optional.empty(), Set.of(), format));
        assertEquals(List.of("web01"), result.rows().stream().map(CsvRow::name).toList());
        assertEquals("INV-015", assertThrows(ProblemException.class,
                () -> ListFormat.of(Optional.empty(), Optional.of("space"), Map.of())).problem().code());
    }
}
