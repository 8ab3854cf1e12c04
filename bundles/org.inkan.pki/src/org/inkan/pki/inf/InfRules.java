package org.inkan.pki.inf;

import java.util.List;
import org.inkan.core.finding.RuleSet;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;

/** Everything that can be wrong with a certreq INF. Stateless. */
public final class InfRules {

    private static final Source REFERENCE = new Source("certreq reference (learn.microsoft.com)", "[newrequest]", "2025-09-02");
    private static final Source EXTENSIONS = new Source("certreq reference (learn.microsoft.com)", "[extensions]", "2025-09-02");
    private static final Source SYNTAX = new Source("Windows Driver Kit, General Syntax Rules for INF Files", "", "");
    private static final Source NAMES = new Source("CertStrToName function (wincrypt.h)", "", "");
    private static final Source ENCODING = new Source("aquasoftware.net/blog", "?p=1554", "");
    private static final Source ADVICE = new Source("NIST SP 800-131A Rev. 2", "3", "2019-03");
    private static final Source LINES = new Source("MicrosoftDocs/windowsserverdocs", "#7615, #7817, #6297", "");

    private static final Source POLICY = new Source("Microsoft cc738878, Appendix A - Policy.Inf", "", "");

    private static final Source ONCE = new Source("RFC 5280", "4.2", "2008-05");

    private InfRules() {
    }

    public static RuleSet<CertReqInf> all() {
        return new RuleSet<>(List.of(
            new InfRule("INF-001", Severity.ERROR, SYNTAX, TextChecks::syntax),
            new InfRule("INF-002", Severity.ERROR, SYNTAX, TextChecks::brokenSubject),
            new InfRule("INF-003", Severity.WARNING, REFERENCE, KeyChecks::unknownKey),
            new InfRule("INF-004", Severity.ERROR, REFERENCE, KeyChecks::invalidValue),
            new InfRule("INF-005", Severity.ERROR, SYNTAX, TextChecks::lineWithoutEquals),
            new InfRule("INF-006", Severity.WARNING, SYNTAX, KeyChecks::repeatedKey),
            new InfRule("INF-007", Severity.ERROR, NAMES, NameChecks::subject),
            new InfRule("INF-008", Severity.WARNING, REFERENCE, NameChecks::nobody),
            new InfRule("INF-009", Severity.ERROR, REFERENCE, NameChecks::placeholder),
            new InfRule("INF-010", Severity.ERROR, ENCODING, TextChecks::encoding),
            new InfRule("INF-011", Severity.ERROR, LINES, ExtensionLineChecks::missingAmpersand),
            new InfRule("INF-012", Severity.ERROR, LINES, ExtensionLineChecks::usageInExtensions),
            new InfRule("INF-013", Severity.ERROR, EXTENSIONS, ExtensionLineChecks::value),
            new InfRule("INF-014", Severity.ERROR, REFERENCE, TextChecks::notARequest),
            new InfRule("INF-015", Severity.INFO, REFERENCE, TextChecks::unknownSection),
            new InfRule("INF-016", Severity.ERROR, REFERENCE, CombinationChecks::existingKey),
            new InfRule("INF-017", Severity.ERROR, REFERENCE, CombinationChecks::requestType),
            new InfRule("INF-018", Severity.WARNING, ADVICE, CombinationChecks::weakAlgorithm),
            new InfRule("INF-019", Severity.WARNING, REFERENCE, CombinationChecks::alternateSignature),
            new InfRule("INF-020", Severity.WARNING, REFERENCE, CombinationChecks::keySpecOfCng),
            new InfRule("INF-021", Severity.WARNING, REFERENCE, CombinationChecks::nameAttribute),
            new InfRule("INF-022", Severity.ERROR, EXTENSIONS, ExtensionLineChecks::identifier),
            new InfRule("INF-023", Severity.INFO, SYNTAX, TextChecks::signature),
            new InfRule("INF-024", Severity.WARNING, REFERENCE, CombinationChecks::dateOfLocale),
            new InfRule("INF-025", Severity.WARNING, SYNTAX, TextChecks::emptyString),
            new InfRule("INF-026", Severity.INFO, REFERENCE, CombinationChecks::wrapped),
            new InfRule("INF-027", Severity.ERROR, POLICY, SectionChecks::value),
            new InfRule("INF-028", Severity.WARNING, POLICY, SectionChecks::depth),
            new InfRule("INF-029", Severity.WARNING, REFERENCE, SectionChecks::namesOfTheMachine),
            new InfRule("INF-033", Severity.ERROR, ONCE, ExtensionLineChecks::repeated),
            new InfRule("INF-034", Severity.ERROR, REFERENCE, CombinationChecks::validity),
            new InfRule("INF-035", Severity.WARNING, ONCE, ExtensionLineChecks::saidElsewhere)));
    }
}
