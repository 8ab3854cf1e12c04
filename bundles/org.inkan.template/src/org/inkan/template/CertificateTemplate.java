package org.inkan.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.SecurityDescriptorException;

/**
 * A certificate template: all attributes of the directory object exactly as read, unknown ones included, with typed views on those of
 * MS-CRTD 2. Immutable and safe for any thread; changes return a new value.
 *
 * @param attributes values by LDAP name, in directory order per attribute; names compare without case
 */
public record CertificateTemplate(Map<String, List<AttributeValue>> attributes) {

    /** Extended key usage that means any purpose. */
    public static final String ANY_PURPOSE = "2.5.29.37.0";

    /** Copies; values are taken as valid, use {@link #of} for values from outside. */
    public CertificateTemplate {
        Map<String, List<AttributeValue>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        attributes.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(TemplateAttribute.named(name).map(TemplateAttribute::ldapName).orElse(name), List.copyOf(values));
            }
        });
        attributes = Collections.unmodifiableMap(copy);
    }

    /** A template from outside; {@code where} names its origin in problems. Numbers are normalised to 32-bit signed. */
    public static CertificateTemplate of(Map<String, List<AttributeValue>> attributes, String where) throws ProblemException {
        return new CertificateTemplate(AttributeCheck.checked(attributes, where));
    }

    /** The name that requests and CAs use. */
    public String cn() {
        return text(TemplateAttribute.CN).orElse("");
    }

    /** The label in consoles; the cn where there is none. */
    public String displayName() {
        return text(TemplateAttribute.DISPLAY_NAME).orElse(cn());
    }

    /** Schema version 1 to 4; an absent attribute means 1. */
    public int schemaVersion() {
        return integer(TemplateAttribute.SCHEMA_VERSION, 1);
    }

    /** Major version. */
    public int revision() {
        return integer(TemplateAttribute.REVISION, 0);
    }

    /** Minor version. */
    public int minorRevision() {
        return integer(TemplateAttribute.MINOR_REVISION, 0);
    }

    /** Object identifier of the template, if it has one. */
    public Optional<String> oid() {
        return text(TemplateAttribute.OID);
    }

    /** Bits of {@code flags}. */
    public Set<GeneralFlag> generalFlags() {
        return TemplateFlag.decode(GeneralFlag.class, integer(TemplateAttribute.FLAGS, 0));
    }

    /** Bits of {@code msPKI-Enrollment-Flag}. */
    public Set<EnrollmentFlag> enrollmentFlags() {
        return TemplateFlag.decode(EnrollmentFlag.class, integer(TemplateAttribute.ENROLLMENT_FLAG, 0));
    }

    /** Bits of {@code msPKI-Private-Key-Flag}. */
    public Set<PrivateKeyFlag> privateKeyFlags() {
        return TemplateFlag.decode(PrivateKeyFlag.class, integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
    }

    /** Bits of {@code msPKI-Certificate-Name-Flag}. */
    public Set<CertificateNameFlag> nameFlags() {
        return TemplateFlag.decode(CertificateNameFlag.class, integer(TemplateAttribute.NAME_FLAG, 0));
    }

    /** Whether a flag of any of the four attributes is set. */
    public boolean has(TemplateFlag flag) {
        return flag.in(integer(attributeOf(flag), 0));
    }

    /** Oldest CA and client. */
    public Compatibility compatibility() {
        return Compatibility.of(integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
    }

    /** Validity period; zero length where the attribute is missing. */
    public Period validity() {
        return period(TemplateAttribute.EXPIRATION_PERIOD);
    }

    /** Renewal window before the end of validity. */
    public Period overlap() {
        return period(TemplateAttribute.OVERLAP_PERIOD);
    }

    /** Key usage bits. */
    public Set<KeyUsage> keyUsage() {
        return octets(TemplateAttribute.KEY_USAGE).map(KeyUsage::ofBytes).orElse(Set.of());
    }

    /** Extended key usage; empty means any purpose. */
    public List<String> extendedKeyUsage() {
        return texts(TemplateAttribute.EXTENDED_KEY_USAGE);
    }

    /** What the certificate may be used for: from schema 2 on the application policies, which the CA prefers, else the EKU list. */
    public List<String> effectivePurposes() {
        List<String> policies = texts(TemplateAttribute.APPLICATION_POLICY);
        return schemaVersion() >= 2 && !policies.isEmpty() ? policies : extendedKeyUsage();
    }

    /** Smallest key in bits; 0 = no demand. */
    public int minimalKeySize() {
        return integer(TemplateAttribute.MINIMAL_KEY_SIZE, 0);
    }

    /** Number of agent signatures a request needs. */
    public int raSignatures() {
        return integer(TemplateAttribute.RA_SIGNATURE, 0);
    }

    /** What {@code msPKI-RA-Application-Policies} says, in either syntax. */
    public RaApplicationPolicies raApplicationPolicies() {
        return RaApplicationPolicies.parse(texts(TemplateAttribute.RA_APPLICATION_POLICIES));
    }

    /** Cryptographic providers in order of preference, without their numbers. */
    public List<String> providers() {
        return texts(TemplateAttribute.DEFAULT_CSPS).stream().sorted(Comparator.comparingInt(CertificateTemplate::rank))
            .map(p -> p.substring(p.indexOf(',') + 1)).toList();
    }

    /** Owner and rights, if they were read. */
    public Optional<SecurityDescriptor> security() {
        return octets(TemplateAttribute.SECURITY_DESCRIPTOR).flatMap(CertificateTemplate::descriptor);
    }

    /** First value of a text, number or OID attribute. */
    public Optional<String> text(TemplateAttribute attribute) {
        return texts(attribute).stream().findFirst();
    }

    /** All values of a text, number or OID attribute. */
    public List<String> texts(TemplateAttribute attribute) {
        return attributes.getOrDefault(attribute.ldapName(), List.of()).stream().map(AttributeValue::toString).toList();
    }

    /** A number, or {@code absent} where the attribute is missing. */
    public int integer(TemplateAttribute attribute, int absent) {
        return text(attribute).map(Integer::parseInt).orElse(absent);
    }

    /** First value of an octet attribute. */
    public Optional<byte[]> octets(TemplateAttribute attribute) {
        return attributes.getOrDefault(attribute.ldapName(), List.of()).stream().findFirst()
            .map(v -> v instanceof AttributeValue.Octets o ? o.bytes() : HexFormat.of().parseHex(v.toString()));
    }

    /** Another value for one attribute. */
    public CertificateTemplate with(TemplateAttribute attribute, int value) {
        return with(attribute, List.of(Integer.toString(value)));
    }

    /** Other values for one attribute; an empty list removes it. */
    public CertificateTemplate with(TemplateAttribute attribute, List<String> values) {
        return with(attribute.ldapName(), values.stream().map(AttributeValue::of).toList());
    }

    /** Other octets for one attribute. */
    public CertificateTemplate with(TemplateAttribute attribute, byte[] value) {
        return with(attribute.ldapName(), List.of(AttributeValue.of(value)));
    }

    /** Other values for any attribute; an empty list removes it. */
    public CertificateTemplate with(String name, List<AttributeValue> values) {
        Map<String, List<AttributeValue>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(attributes);
        changed.put(name, values);
        return new CertificateTemplate(changed);
    }

    /** Sets or clears one flag; other bits stay. */
    public CertificateTemplate with(TemplateFlag flag, boolean on) {
        int value = integer(attributeOf(flag), 0);
        return with(attributeOf(flag), on ? value | flag.bit() : value & ~flag.bit());
    }

    /** Another validity period. */
    public CertificateTemplate withValidity(Period period) {
        return with(TemplateAttribute.EXPIRATION_PERIOD, period.toBytes());
    }

    /** Other EKUs; the application policies follow from schema 2 on, as in the console. */
    public CertificateTemplate withPurposes(List<String> oids) {
        CertificateTemplate changed = with(TemplateAttribute.EXTENDED_KEY_USAGE, oids);
        return schemaVersion() >= 2 ? changed.with(TemplateAttribute.APPLICATION_POLICY, oids) : changed;
    }

    /** Another security descriptor. */
    public CertificateTemplate withSecurity(SecurityDescriptor security) {
        return with(TemplateAttribute.SECURITY_DESCRIPTOR, security.encoded());
    }

    /** Applies several changes at once. */
    public CertificateTemplate with(UnaryOperator<CertificateTemplate> change) {
        return change.apply(this);
    }

    /** The attribute a flag belongs to. */
    public static TemplateAttribute attributeOf(TemplateFlag flag) {
        return switch (flag) {
            case EnrollmentFlag e -> TemplateAttribute.ENROLLMENT_FLAG;
            case PrivateKeyFlag p -> TemplateAttribute.PRIVATE_KEY_FLAG;
            case CertificateNameFlag n -> TemplateAttribute.NAME_FLAG;
            default -> TemplateAttribute.FLAGS;
        };
    }

    /** Names of attributes that MS-CRTD does not define, in order. */
    public List<String> otherAttributes() {
        return new ArrayList<>(attributes.keySet()).stream().filter(n -> TemplateAttribute.named(n).isEmpty()).toList();
    }

    private Period period(TemplateAttribute attribute) {
        return octets(attribute).flatMap(Period::ofBytes).orElse(new Period(0));
    }

    private static int rank(String provider) {
        String number = provider.substring(0, Math.max(0, provider.indexOf(',')));
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static Optional<SecurityDescriptor> descriptor(byte[] bytes) {
        try {
            return Optional.of(SecurityDescriptor.decode(bytes));
        } catch (SecurityDescriptorException e) {
            return Optional.empty();
        }
    }
}
