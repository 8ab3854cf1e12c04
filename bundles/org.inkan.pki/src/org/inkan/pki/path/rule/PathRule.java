package org.inkan.pki.path.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * Every reason path validation can give, with a number that is never reused and the paragraph it comes from. Reasons
 * of the {@link Kind#PROFILE} kind are departures from RFC 5280 §4 that §6 lets a validator overlook.
 */
public enum PathRule {
    NO_ISSUER("PATH-001", "6.1"),
    UNTRUSTED_ROOT("PATH-002", "6.1.1 (d)"),
    SIGNATURE_INVALID("PATH-003", "6.1.3 (a)(1)"),
    ALGORITHM_UNSUPPORTED("PATH-004", "6.1.3 (a)(1)"),
    ALGORITHM_MISMATCH("PATH-005", "4.1.1.2"),
    EXPIRED("PATH-006", "6.1.3 (a)(2)"),
    NOT_YET_VALID("PATH-007", "6.1.3 (a)(2)"),
    NAME_CHAINING("PATH-008", "6.1.3 (a)(4)"),
    MALFORMED("PATH-009", "4.1"),
    UNKNOWN_CRITICAL("PATH-010", "6.1.4 (o), 6.1.5 (f)"),
    DUPLICATE_EXTENSION("PATH-011", "4.2"),
    DISTRUSTED("PATH-012", "6.1"),
    TOO_DEEP("PATH-013", "6.1"),
    TARGET_IS_ANCHOR("PATH-014", "6.1"),
    VERSION("PATH-015", "4.1.2.1"),

    NOT_A_CA("PATH-020", "6.1.4 (k)"),
    PATH_LENGTH("PATH-021", "6.1.4 (l)"),
    NO_CERT_SIGN("PATH-022", "6.1.4 (n)"),

    EKU_MISSING("PATH-030", "4.2.1.12"),
    EKU_BLOCKED("PATH-031", "4.2.1.12"),
    EKU_NOT_STATED("PATH-032", "4.2.1.12"),
    PEER_NAME("PATH-033", "4.2.1.6"),
    PEER_NAME_ABSENT("PATH-034", "4.2.1.6"),

    NAME_NOT_PERMITTED("PATH-040", "6.1.3 (b)"),
    NAME_EXCLUDED("PATH-041", "6.1.3 (c)"),
    NAME_FORM_UNSUPPORTED("PATH-042", "4.2.1.10"),
    NAMES_TOO_MANY("PATH-043", "4.2.1.10"),
    NAME_UNREADABLE("PATH-044", "4.2.1.10"),

    NO_VALID_POLICY("PATH-050", "6.1.3 (f), 6.1.5 (g)"),
    ANY_POLICY_MAPPED("PATH-051", "6.1.4 (a)"),
    POLICY_QUALIFIER("PATH-052", "4.2.1.4"),

    REVOKED("PATH-060", "6.3.3 (i), (j)"),
    ON_HOLD("PATH-061", "5.3.1"),
    REVOCATION_UNKNOWN("PATH-062", "6.3.3"),
    CRL_EXPIRED("PATH-063", "6.3.3 (a)"),
    CRL_NOT_YET_VALID("PATH-064", "5.1.2.4"),
    CRL_UNUSABLE_SIGNER("PATH-065", "6.3.3 (f), (g)"),
    CRL_UNKNOWN_CRITICAL("PATH-066", "5.2, 5.3"),
    CRL_MALFORMED("PATH-067", "5.1"),
    CRL_SCOPE("PATH-068", "6.3.3 (b)"),

    WEAK_DIGEST("PATH-070", "8"),
    WEAK_KEY("PATH-071", "8"),
    EXPLICIT_CURVE("PATH-072", "4.1.2.7"),

    AKI_MISSING("PATH-080", "4.2.1.1", Kind.PROFILE),
    AKI_CRITICAL("PATH-081", "4.2.1.1", Kind.PROFILE),
    SKI_MISSING("PATH-082", "4.2.1.2", Kind.PROFILE),
    SKI_CRITICAL("PATH-083", "4.2.1.2", Kind.PROFILE),
    BASIC_CONSTRAINTS_NOT_CRITICAL("PATH-084", "4.2.1.9", Kind.PROFILE),
    SERIAL_NUMBER("PATH-085", "4.1.2.2", Kind.PROFILE),
    EMPTY_ISSUER("PATH-086", "4.1.2.4", Kind.PROFILE),
    CA_WITHOUT_NAME("PATH-087", "4.1.2.6", Kind.PROFILE),
    SAN_NOT_CRITICAL("PATH-088", "4.2.1.6", Kind.PROFILE),
    SAN_BAD_DNS("PATH-089", "4.2.1.6", Kind.PROFILE),
    NAME_CONSTRAINTS_NOT_CRITICAL("PATH-090", "4.2.1.10", Kind.PROFILE),
    NAME_CONSTRAINTS_IN_END_ENTITY("PATH-091", "4.2.1.10", Kind.PROFILE),
    NAME_CONSTRAINT_FORM("PATH-092", "4.2.1.10", Kind.PROFILE),
    SIGNING_BIT_WITHOUT_CA("PATH-093", "4.2.1.3, 4.2.1.9", Kind.PROFILE),
    PATH_LENGTH_WITHOUT_CA("PATH-094", "4.2.1.9", Kind.PROFILE),
    POLICY_CONSTRAINTS_NOT_CRITICAL("PATH-095", "4.2.1.11", Kind.PROFILE),
    AIA_CRITICAL("PATH-096", "4.2.2.1", Kind.PROFILE),
    CRL_NUMBER("PATH-097", "5.2.3", Kind.PROFILE),
    CRL_NEXT_UPDATE("PATH-098", "5.1.2.5", Kind.PROFILE),
    AKI_INCOMPLETE("PATH-099", "4.2.1.1", Kind.PROFILE);

    /** Whether a reason belongs to the validation algorithm or only to the certificate profile. */
    public enum Kind {
        /** RFC 5280 §6 and what every validator must refuse. */
        PATH,
        /** RFC 5280 §4 and §5: demands on those who issue. */
        PROFILE
    }

    private static final Texts TEXTS = Texts.beside(PathRule.class);

    private final String id;
    private final String section;
    private final Kind kind;

    PathRule(String id, String section) {
        this(id, section, Kind.PATH);
    }

    PathRule(String id, String section, Kind kind) {
        this.id = id;
        this.section = section;
        this.kind = kind;
    }

    /** The rule behind the id of a finding, for its title and source. */
    public static Optional<PathRule> of(Finding finding) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(finding.rule())).findFirst();
    }

    /** {@code PATH-} and three digits. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Text title() {
        return TEXTS.text("PathRule_" + name() + "_title");
    }

    public List<Source> sources() {
        return List.of(new Source("RFC 5280", section, "2008-05"));
    }

    /** The arguments fill all three texts; a profile rule shares its "why" and "remedy" with the others. */
    public Finding finding(Severity severity, Place place, Object... arguments) {
        String own = "PathRule_" + name();
        String shared = kind == Kind.PROFILE ? "PathRule_" + kind.name().toLowerCase(Locale.ROOT) : own;
        return new Finding(id, severity, place, TEXTS.text(own + "_what", arguments),
                TEXTS.text(shared + "_why", arguments), TEXTS.text(shared + "_remedy", arguments), List.of());
    }
}
