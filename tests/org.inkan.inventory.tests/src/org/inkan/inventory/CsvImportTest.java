package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    private static final String JAPANESE = "コンピューター名,表示名,役割,管理グループ,親サーバー,備考\r\n"
            + "scom01.contoso.test,\"管理サーバー, 主\",管理サーバー,東京MG,,\r\n"
            + "WEB01,受付Ｗｅｂ,エージェント,東京MG,scom01.contoso.test,\"二行\r\nの備考\"\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE"})
    void encodingsAreRecognisedByContent(String charset) throws Exception {
        CsvImportResult result = read(JAPANESE.getBytes(Charset.forName(charset)));
        assertEquals(List.of(), result.findings());
        assertEquals(2, result.rows().size());
        assertEquals("管理サーバー, 主", result.rows().get(0).displayName());
        assertEquals(Role.MANAGEMENT_SERVER, result.rows().get(0).role());
        assertEquals("二行\r\nの備考", result.rows().get(1).note());
        assertEquals("scom01.contoso.test", result.rows().get(1).parent());
        assertEquals(Charset.forName(charset), result.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheHeader(String charset) throws Exception {
        assertEquals(2, read(("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset))).rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void delimitersAreRecognised(String delimiter) throws Exception {
        CsvImportResult result = read(utf8("Host Name,ROLE,MG,Tags\nweb01,agent,MG1,dmz|os=2022\n".replace(",", delimiter)));
        assertEquals(List.of("dmz", "os=2022"), result.rows().get(0).tags());
        assertEquals(delimiter.charAt(0), result.delimiter());
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,CSV-ADDRESS", "fe80::1,CSV-ADDRESS", "10.1,CSV-ADDRESS", "web_01,CSV-BAD-NAME", "-web,CSV-BAD-NAME",
            "web..test,CSV-BAD-NAME", "12345,CSV-BAD-NAME", "ウェブ01,CSV-NOT-ASCII", "'',CSV-NO-NAME"})
    void badNamesAreFindingsWithRowAndColumnAndStopNobody(String name, String rule) throws Exception {
        CsvImportResult result = read(utf8("role,name,mg\nagent,good1,M\nagent," + name + ",M\nagent,good2,M\n"));
        assertEquals(List.of("good1", "good2"), result.rows().stream().map(CsvRow::name).toList());
        Finding finding = result.findings().get(0);
        assertEquals(rule, finding.rule());
        assertEquals(3, finding.place().line());
        assertEquals(2, finding.place().column());
        assertEquals(1, result.rejected());
    }

    @Test
    void aLongNetBiosNameIsImportedWithAWarning() throws Exception {
        CsvImportResult result = read(utf8("name,mg\naccounting-server-01.x,M\naccounting-server-02.x,M\n"));
        assertEquals(2, result.rows().size());
        assertEquals(List.of("CSV-LONG-NETBIOS", "CSV-LONG-NETBIOS", "CSV-NETBIOS-CLASH"), rules(result));
        assertTrue(result.findings().get(0).what().in(Locale.ENGLISH).contains("accounting-server-01"));
    }

    @Test
    void duplicatesUnknownRolesAndParentsAreNamed() throws Exception {
        CsvImportResult result = read(utf8("name,role,mg,parent\nms1,ms,M,\nweb1,agnet,M,\nWEB2,agent,M,mss1\nweb2,gw,M,\n"
                + "web3,agent,M,192.0.2.1\nweb4,agent,M,web2\nweb5,agent,,\nMS1,ms,M,\n"));
        assertEquals(List.of("CSV-UNKNOWN-ROLE", "CSV-UNKNOWN-PARENT", "CSV-DUPLICATE", "CSV-PARENT-ADDRESS",
                "CSV-PARENT-IS-AGENT", "CSV-NO-GROUP", "CSV-SAME-AGAIN"), rules(result));
        assertTrue(result.findings().get(0).remedy().in(Locale.ENGLISH).contains("agent"));
        assertTrue(result.findings().get(1).remedy().in(Locale.JAPANESE).contains("ms1"));
        assertEquals(List.of("ms1", "WEB2", "web4"), result.rows().stream().map(CsvRow::name).toList());
    }

    @Test
    void anOpenQuoteCostsOnlyItsRow() throws Exception {
        CsvImportResult result = read(utf8("name,mg\nweb1,\"M\nweb2,M\n"));
        assertEquals(List.of("CSV-OPEN-QUOTE"), rules(result));
        assertEquals("web2", result.rows().get(0).name());
        assertEquals(3, result.rows().get(0).line());
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        CsvImportResult result = read(utf8(JAPANESE));
        assertEquals(new ImportSummary(2, 0, 0, 0), CsvImport.apply(fleet, result));
        assertEquals(new ImportSummary(0, 0, 2, 0), CsvImport.apply(fleet, result));
        CsvImportResult changed = read(utf8(JAPANESE.replace("WEB01,受付", "web01,新")));
        assertEquals(new ImportSummary(0, 1, 1, 0), CsvImport.apply(fleet, changed));
        assertEquals(2, HostQuery.all().in(fleet).count());
    }

    @Test
    void aHostThatBecomesAGatewayKeepsItsHistory() throws Exception {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        CsvImport.apply(fleet, read(utf8("name,mg,tags\nweb1,M,dmz\n")));
        assertEquals(1, CsvImport.apply(fleet, read(utf8("name,mg,role\nweb1,M,gateway\n"))).updated());
        Host host = HostQuery.all().withRole(Role.GATEWAY).withTag("dmz").in(fleet).findFirst().orElseThrow();
        assertEquals("web1", host.getName());
        assertEquals(1, HostQuery.all().in(fleet).count());
    }

    @Test
    void otherFilesAreRefusedClearly() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertEquals("INV-010", code(noise));
        assertEquals("INV-010", code(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1}));
        assertEquals("INV-012", code(new byte[0]));
        assertEquals("INV-012", code(utf8("\n\n")));
        assertEquals("INV-011", code(utf8("a,b\n1,2\n")));
    }

    @Test
    void hostileTextStaysLinear() {
        String quotes = "name,mg\n" + "\"web,M\n".repeat(20_000);
        CsvImportResult result = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> read(utf8(quotes)));
        assertFalse(result.findings().isEmpty());
        assertEquals("INV-011", assertTimeoutPreemptively(Duration.ofSeconds(2), () -> code(utf8("x".repeat(3_000_000)))));
    }

    @Test
    void hostsAreFoundByGlobLabelAndState() throws Exception {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        CsvImport.apply(fleet, read(utf8("name,mg\nweb1.a.test,M\nweb2.a.test,M\ndb1,N\n")));
        assertEquals(List.of("web2.a.test"), names(HostQuery.named(fleet, List.of("WEB2"))));
        assertEquals(2, HostQuery.named(fleet, List.of("web?.a.*", "web1")).size());
        assertEquals(1, HostQuery.all().withManagementGroup("n").in(fleet).count());
        ProblemException e = assertThrows(ProblemException.class, () -> HostQuery.named(fleet, List.of("db2")));
        assertEquals("INV-020", e.problem().code());
        assertTrue(e.problem().why().in(Locale.ENGLISH).contains("db1"));
    }

    private static CsvImportResult read(byte[] data) throws ProblemException {
        return CsvImport.read(data, new CsvOptions("hosts.csv", Optional.empty(), Set.of(), ListFormat.GUESSED));
    }

    private static String code(byte[] data) {
        return assertThrows(ProblemException.class, () -> read(data)).problem().code();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rules(CsvImportResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    private static List<String> names(List<Host> hosts) {
        return hosts.stream().map(Host::getName).toList();
    }
}
