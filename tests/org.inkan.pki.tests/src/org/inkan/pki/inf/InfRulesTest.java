package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.junit.jupiter.api.Test;

/** Each rule fires at the right place, and its quick fix removes the finding. */
class InfRulesTest {

    private static final String HEAD = "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nSubject=\"CN=a\"\n";

    private static List<Finding> findings(CertReqInf inf) {
        return inf.findings(Place.of("x.inf"));
    }

    private static CertReqInf inf(String text) {
        return CertReqInf.of(InfDocument.of(text, InfEncoding.UTF_16LE));
    }

    /** Expects exactly one finding, at a line and column, and tries its fix if there is one. */
    private static void expect(String rule, int line, int column, String text) {
        expect(rule, line, column, inf(text));
    }

    private static void expect(String rule, int line, int column, CertReqInf inf) {
        List<Finding> findings = findings(inf);
        assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList());
        assertEquals(line + ":" + column, findings.getFirst().place().line() + ":" + findings.getFirst().place().column());
        findings.getFirst().fixes().forEach(fix -> assertEquals(List.of(), findings((CertReqInf) fix.value()), rule));
    }

    @Test
    void aSoundFileHasNoFindings() {
        assertEquals(List.of(), findings(inf(HEAD + "KeySpec=AT_KEYEXCHANGE\nKeyUsage=\"CERT_DIGITAL_SIGNATURE_KEY_USAGE | 0x20\"\n"
            + "[Extensions]\n2.5.29.17=\"{text}\"\n_continue_=\"DNS=a&\"\n_continue_=\"IPAddress=192.0.2.1\"\n")));
    }

    @Test
    void keysAndValuesOfNewRequestAreChecked() {
        expect("INF-003", 5, 1, HEAD + "KeyLenght = 2048\n");
        expect("INF-003", 5, 1, HEAD + "Key Exportable = TRUE\n");
        expect("INF-003", 5, 1, HEAD + "Zebra = TRUE\n");
        expect("INF-004", 5, 14, HEAD + "Exportable = maybe\n");
        expect("INF-004", 5, 20, HEAD + "KeyUsage = \"0x80 | CERT_NONSENSE\"\n");
        expect("INF-005", 5, 1, HEAD + "Exportable TRUE\n");
        expect("INF-006", 5, 1, HEAD + "subject=\"CN=b\"\n");
        expect("INF-016", 5, 21, HEAD + "UseExistingKeySet = TRUE\n");
        expect("INF-017", 5, 1, HEAD + "RenewalCert = 1234\n");
        expect("INF-018", 5, 13, HEAD + "KeyLength = 1024\n");
        expect("INF-018", 5, 17, HEAD + "HashAlgorithm = SHA1\n");
        expect("INF-019", 5, 29, HEAD + "AlternateSignatureAlgorithm=TRUE\n");
        expect("INF-020", 6, 9, HEAD + "ProviderName=\"Microsoft Software Key Storage Provider\"\nKeySpec=1\n");
        expect("INF-026", 5, 13, HEAD + "RequestType=CMC\n");
        expect("INF-029", 5, 18, HEAD + "SubjectNameFlags=template\n");
    }

    @Test
    void namesAreChecked() {
        expect("INF-007", 4, 15, HEAD.replace("CN=a", "CN=a,OX=b"));
        expect("INF-008", 3, 1, "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nKeySpec=1\n");
        for (String placeholder : List.of("{DCDN}", "##NAME##", "<FQDN of it>", "$(name)", "INSERT NAME HERE", "ACTIVE_DIRECTORY_FQDN")) {
            expect("INF-009", 4, 13, HEAD.replace("CN=a", "CN=" + placeholder));
        }
    }

    @Test
    void extensionsAreChecked() {
        String names = HEAD + "[Extensions]\n2.5.29.17=\"{text}%s\"\n";
        expect("INF-011", 6, 24, names.formatted("DNS=a&DNS=b").replace("a&DNS", "a.DNS"));
        expect("INF-013", 6, 34, names.formatted("DNS=a&IPAddress=host"));
        expect("INF-013", 6, 18, names.formatted("Nonsense=a"));
        expect("INF-013", 6, 22, names.formatted("DNS=東京"));
        expect("INF-013", 6, 11, HEAD + "[Extensions]\n2.5.29.17=!!!\n");
        expect("INF-013", 6, 11, HEAD + "[Extensions]\n2.5.29.17=AAAA\n");
    }

    @Test
    void theMissingAmpersandAndMisplacedUsageAreRepaired() {
        CertReqInf glued = inf(HEAD + "[Extensions]\n2.5.29.17=\"{text}\"\n_continue_=\"DNS=a\"\n_continue_=\"DNS=b\"\n");
        expect("INF-011", 8, 13, glued);
        CertReqInf misplaced = inf(HEAD + "[Extensions]\nOID=1.3.6.1.5.5.7.3.1\n");
        expect("INF-012", 6, 1, misplaced);
        CertReqInf moved = (CertReqInf) findings(misplaced).getFirst().fixes().getFirst().value();
        assertEquals(List.of("1.3.6.1.5.5.7.3.1"), moved.extendedKeyUsage());
        expect("INF-022", 6, 5, HEAD + "[EnhancedKeyUsageExtension]\nOID=OID: 1.3.6.1.5.5.7.3.1\n");
    }

    @Test
    void anExtensionWrittenTwiceIsFoundAndNothingIsBuilt() throws Exception {
        expect("INF-033", 7, 1, HEAD + "[Extensions]\n2.5.29.17=\"{text}DNS=a&\"\n2.5.29.17=\"{text}DNS=b&\"\n");
        CertReqInf same = inf(HEAD + "[Extensions]\n2.5.29.19=\"{text}ca=0\"\n2.5.29.19=\"{text}ca=0\"\n");
        expect("INF-033", 7, 1, same);
        assertEquals(1, findings(same).getFirst().fixes().size());
        var keys = java.security.KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var refused = org.junit.jupiter.api.Assertions.assertThrows(org.inkan.core.problem.ProblemException.class,
            () -> InfRequestBuilder.build(same, keys));
        assertTrue(refused.problem().where().startsWith("7:1"), refused.problem().where());
    }

    @Test
    void anExtensionInTwoPlacesIsFoundAndTheLineOfExtensionsCounts() throws Exception {
        CertReqInf usage = inf(HEAD + "[EnhancedKeyUsageExtension]\nOID=1.3.6.1.5.5.7.3.1\n"
            + "[Extensions]\n2.5.29.37=\"{text}1.3.6.1.5.5.7.3.2\"\n");
        expect("INF-035", 8, 1, usage);
        expect("INF-035", 7, 1, HEAD + "KeyUsage=0xa0\n[Extensions]\n2.5.29.15=AwIFoA==\n");
        expect("INF-035", 8, 1, HEAD + "[BasicConstraintsExtension]\nPathLength=0\n[Extensions]\n2.5.29.19=\"{text}ca=0\"\n");
        var keys = java.security.KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertEquals(List.of("1.3.6.1.5.5.7.3.2"), InfRequestBuilder.build(usage, keys).extensions().extendedKeyUsage());
    }

    @Test
    void strayLinesAreFoundAndNotDropped() throws Exception {
        var keys = java.security.KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String policy = HEAD + "[PolicyStatementExtension]\nPolicies=A\n[A]\nOID=1.2.3\n";
        for (String[] row : new String[][] {
            {"INF-027", "6:1", HEAD + "[EnhancedKeyUsageExtension]\nEKU=1.3.6.1.5.5.7.3.1\n"},
            {"INF-005", "6:1", HEAD + "[EnhancedKeyUsageExtension]\n1.3.6.1.5.5.7.3.1\n"},
            {"INF-005", "6:1", HEAD + "[Extensions]\n2.5.29.17 {text}DNS:a\n"},
            {"INF-005", "9:1", policy + "Notice \"text\"\n"},
            {"INF-005", "6:1", HEAD + "[PolicyStatementExtension]\nLegal\n"},
            {"INF-005", "6:1", HEAD + "[BasicConstraintsExtension]\nPathLength 0\n"},
            {"INF-005", "8:1", HEAD + "[NameConstraintsExtension]\nInclude=\"P\"\n[P]\nDNS .contoso.com\nDNS=a.b\n"}}) {
            CertReqInf inf = inf(row[2]);
            assertEquals(List.of(row[0] + " " + row[1]), findings(inf).stream().map(f -> f.rule() + " " + f.place().line() + ":"
                + f.place().column()).toList(), row[2]);
            var refused = org.junit.jupiter.api.Assertions.assertThrows(org.inkan.core.problem.ProblemException.class,
                () -> InfRequestBuilder.build(inf, keys), row[2]);
            assertTrue(refused.problem().where().startsWith(row[1]), refused.problem().where());
        }
    }

    @Test
    void anIdentifierSplitOverContinuationLinesIsWhole() {
        assertEquals(
            List.of(), findings(inf(HEAD + "[EnhancedKeyUsageExtension]\nOID=1.3.6.1.\n_continue_=5.5.7.3.1\nOID=1.3.6.1.5.5.7.3.2\n")));
        CertReqInf wrong = inf(HEAD + "[EnhancedKeyUsageExtension]\nOID=1.3.6.1.\n_continue_=x.3.1\n");
        expect("INF-022", 6, 5, wrong);
        assertEquals(List.of(), findings(wrong).getFirst().fixes());
    }

    @Test
    void theFileItselfIsChecked() {
        expect("INF-001", 1, 1, "text\n" + HEAD);
        expect("INF-015", 5, 2, HEAD + "[Zebra]\na=b\n");
        expect("INF-021", 6, 6, HEAD + "[RequestAttributes]\nSAN=\"dns=a\"\n");
        expect("INF-023", 1, 1, "[NewRequest]\nSubject=\"CN=a\"\n");
        expect("INF-025", 6, 7, HEAD + "[Strings]\na = \"\"\n");
        expect("INF-010", 1, 1, CertReqInf.of(InfDocument.of(HEAD.replace("CN=a", "CN=東京"), InfEncoding.UTF_8)));
        assertTrue(findings(inf("[Version]\nSignature=\"$Windows NT$\"\n")).stream().anyMatch(f -> f.rule().equals("INF-014")));
        assertFalse(inf("[NewRequest]\n").isRequest());
    }

    @Test
    void aSubjectBrokenOverTwoLinesIsJoined() {
        CertReqInf broken = inf(HEAD.replace("\"CN=a\"", "\"CN=a,\nO=b\""));
        Finding finding = findings(broken).stream().filter(f -> f.rule().equals("INF-002")).findFirst().orElseThrow();
        assertEquals(4, finding.place().line());
        CertReqInf joined = (CertReqInf) finding.fixes().getFirst().value();
        assertEquals("CN=a, O=b", joined.subjectText());
        assertEquals(List.of(), findings(joined));
    }
}
