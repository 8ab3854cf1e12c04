package org.inkan.pki.inf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.inkan.pki.inf.InfValueException.Kind;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.ObjectIdentifiers;
import org.inkan.pki.x509.Oids;

/**
 * The sections of a policy file that stand for an extension each: policies, mappings, constraints and cross-certificate distribution
 * points (facts 5.3; "Appendix A - Policy.Inf"; RFC 5280 4.2.1.4, .5, .10, .11). Stateless.
 */
public enum SectionExtensions {
    POLICIES("PolicyStatementExtension", Oids.CERTIFICATE_POLICIES, SectionExtensions::policies),
    APPLICATION_POLICIES("ApplicationPolicyStatementExtension", Oids.MS_APPLICATION_POLICIES, SectionExtensions::policies),
    NAME_CONSTRAINTS("NameConstraintsExtension", "2.5.29.30", NameConstraintSection::encode),
    POLICY_MAPPINGS("PolicyMappingsExtension", Oids.POLICY_MAPPINGS, SectionExtensions::mappings),
    APPLICATION_POLICY_MAPPINGS("ApplicationPolicyMappingsExtension", "1.3.6.1.4.1.311.21.11", SectionExtensions::mappings),
    POLICY_CONSTRAINTS("PolicyConstraintsExtension", Oids.POLICY_CONSTRAINTS, SectionExtensions::constraints),
    APPLICATION_POLICY_CONSTRAINTS("ApplicationPolicyConstraintsExtension", "1.3.6.1.4.1.311.21.12", SectionExtensions::constraints),
    CROSS_CERTIFICATES("CrossCertificateDistributionPointsExtension", "1.3.6.1.4.1.311.10.9.1", SectionExtensions::crossCertificates),
    BASIC_CONSTRAINTS("BasicConstraintsExtension", Oids.BASIC_CONSTRAINTS, BasicConstraintSection::encode);

    /** Encodes the lines of a section but {@code Critical}; an empty sequence means that there is nothing to add. */
    interface Encoder {
        byte[] encode(CertReqInf inf, List<InfEntry> lines) throws InfValueException;
    }

    private static final String CPS = "1.3.6.1.5.5.7.2.1";
    private static final String USER_NOTICE = "1.3.6.1.5.5.7.2.2";
    private static final int EMPTY_SEQUENCE = 2;

    private final String section;
    private final String oid;
    private final Encoder encoder;

    SectionExtensions(String section, String oid, Encoder encoder) {
        this.section = section;
        this.oid = oid;
        this.encoder = encoder;
    }

    public String section() {
        return section;
    }

    public String oid() {
        return oid;
    }

    /** The extension this section asks for; empty if the section is absent or empty. */
    public Optional<Extension> read(CertReqInf inf) throws InfValueException {
        List<InfEntry> lines = inf.lines(section).stream().filter(e -> !e.name().equalsIgnoreCase(CertReqInf.CRITICAL)).toList();
        boolean critical = critical(inf);
        byte[] der = encoder.encode(inf, lines);
        for (String name : sections(inf)) {
            Optional<InfEntry> stray = inf.document().section(name).stream().flatMap(s -> s.entries().stream())
                .filter(e -> !e.hasEquals()).findFirst();
            if (stray.isPresent()) {
                throw InfValueException.stray(stray.get());
            }
        }
        return der.length == EMPTY_SEQUENCE ? Optional.empty() : Optional.of(new Extension(oid, critical, der));
    }

    private boolean critical(CertReqInf inf) throws InfValueException {
        boolean said = false;
        for (InfEntry line : inf.lines(section)) {
            if (line.name().equalsIgnoreCase(CertReqInf.CRITICAL)) {
                said = true;
                requireCritical(line);
            }
        }
        // RFC 5280 4.2.1.9: a CA must mark basic constraints critical, so that only an explicit word says otherwise.
        return said ? inf.isCritical(section, oid) : this == BASIC_CONSTRAINTS;
    }

    private static void requireCritical(InfEntry line) throws InfValueException {
        for (InfValue part : ExtensionText.split(line.value(), ", \t")) {
            if (InfBooleans.parse(part.text()).isEmpty() && !ObjectIdentifiers.isValid(part.text())) {
                throw new InfValueException(Kind.BAD_CRITICAL, part, 0);
            }
        }
    }

    /** This section and those it names. */
    private List<String> sections(CertReqInf inf) {
        List<String> names = new ArrayList<>(List.of(section));
        inf.lines(section).stream().filter(SectionExtensions::names).flatMap(e -> e.value().fields().stream())
            .forEach(f -> names.add(f.text().strip()));
        return names;
    }

    /** Whether a line names other sections: {@code Policies=A,B}, {@code Include=C}, {@code Exclude=D}. */
    static boolean names(InfEntry line) {
        return Stream.of("policies", "include", "exclude").anyMatch(line.name()::equalsIgnoreCase);
    }

    /** The lines of every section that {@code key=A,B} names, one list per section. */
    static List<List<InfEntry>> named(CertReqInf inf, InfEntry line) throws InfValueException {
        List<List<InfEntry>> sections = new ArrayList<>();
        for (InfValue name : line.value().fields()) {
            if (inf.document().section(name.text().strip()).isEmpty()) {
                throw new InfValueException(Kind.MISSING_SECTION, name, 0);
            }
            sections.add(inf.lines(name.text().strip()));
        }
        return sections;
    }

    private static byte[] policies(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        List<byte[]> policies = new ArrayList<>();
        for (InfEntry line : lines) {
            if (!line.name().equalsIgnoreCase("Policies")) {
                throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
            List<InfValue> names = line.value().fields();
            List<List<InfEntry>> sections = named(inf, line);
            for (int i = 0; i < sections.size(); i++) {
                policies.add(policy(names.get(i), sections.get(i)));
            }
        }
        return Der.sequence(policies);
    }

    private static byte[] policy(InfValue name, List<InfEntry> lines) throws InfValueException {
        byte[] oid = null;
        List<byte[]> qualifiers = new ArrayList<>();
        for (InfEntry line : lines) {
            switch (line.name().toLowerCase(Locale.ROOT)) {
                case "oid" -> oid = oid(line.value().strip());
                case "url" -> qualifiers.add(Der.sequence(Der.oid(CPS), ia5(line.value().strip())));
                // RFC 5280 4.2.1.4: explicitText SHOULD be UTF8String.
                case "notice" -> qualifiers.add(Der.sequence(Der.oid(USER_NOTICE),
                    Der.sequence(Der.tlv(0x0C, line.text().getBytes(StandardCharsets.UTF_8)))));
                default -> throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
        }
        if (oid == null) {
            throw new InfValueException(Kind.EMPTY, name, 0);
        }
        return qualifiers.isEmpty() ? Der.sequence(oid) : Der.sequence(oid, Der.sequence(qualifiers));
    }

    /** Each line maps the issuer's policy on the left to the subject's on the right. */
    private static byte[] mappings(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        List<byte[]> pairs = new ArrayList<>();
        for (InfEntry line : lines) {
            pairs.add(Der.sequence(oid(line.key().strip()), oid(line.value().strip())));
        }
        return Der.sequence(pairs);
    }

    private static byte[] constraints(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        byte[] explicit = new byte[0];
        byte[] inhibit = new byte[0];
        for (InfEntry line : lines) {
            byte[] skip = number(line.value().strip());
            switch (line.name().toLowerCase(Locale.ROOT)) {
                case "requireexplicitpolicy" -> explicit = implicit(0, skip);
                case "inhibitpolicymapping" -> inhibit = implicit(1, skip);
                default -> throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
        }
        return Der.sequence(explicit, inhibit);
    }

    /** {@code SEQUENCE { syncDeltaTime INTEGER OPTIONAL, SEQUENCE OF GeneralNames }} (wincrypt.h, CROSS_CERT_DIST_POINTS_INFO). */
    private static byte[] crossCertificates(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        byte[] delta = new byte[0];
        List<byte[]> points = new ArrayList<>();
        for (InfEntry line : lines) {
            switch (line.name().toLowerCase(Locale.ROOT)) {
                case "syncdeltatime" -> delta = number(line.value().strip());
                case "url" -> {
                    ia5(line.value().strip());
                    points.add(ExtensionValues.subjectAltName(List.of(new GeneralName.Uri(line.text().strip())), false).value());
                }
                default -> throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
        }
        return points.isEmpty() && delta.length == 0 ? Der.sequence() : Der.sequence(delta, Der.sequence(points));
    }

    static byte[] number(InfValue value) throws InfValueException {
        OptionalInt number = NumberText.parse(value.text(), Map.of());
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw new InfValueException(Kind.BAD_NUMBER, value, 0);
        }
        return Der.integer(java.math.BigInteger.valueOf(number.getAsInt()));
    }

    /** The same value under a context tag (RFC 5280 uses IMPLICIT tags in these extensions). */
    static byte[] implicit(int tag, byte[] integer) {
        byte[] tagged = integer.clone();
        tagged[0] = (byte) (0x80 | tag);
        return tagged;
    }

    private static byte[] oid(InfValue value) throws InfValueException {
        if (!ObjectIdentifiers.isValid(value.text())) {
            throw new InfValueException(Kind.BAD_OID, value, 0);
        }
        return Der.oid(value.text());
    }

    private static byte[] ia5(InfValue value) throws InfValueException {
        return Der.tlv(0x16, NameItems.ascii(value).getBytes(StandardCharsets.US_ASCII));
    }
}
