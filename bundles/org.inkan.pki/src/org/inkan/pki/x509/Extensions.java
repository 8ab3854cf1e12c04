package org.inkan.pki.x509;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkan.core.problem.ProblemException;

/**
 * The extensions of a certificate or of a request, in their order, with typed reading of the known ones. An extension that is absent gives
 * an empty result; one whose content does not decode throws a {@link ProblemException} that names it, and leaves the others readable.
 * Where an extension occurs twice (forbidden by RFC 5280 4.2) the first one is read. Immutable.
 */
public final class Extensions implements Iterable<Extension> {

    private final List<Extension> list;

    private Extensions(List<Extension> list) {
        this.list = List.copyOf(list);
    }

    public static Extensions of(List<Extension> extensions) {
        return new Extensions(extensions);
    }

    public static Extensions none() {
        return new Extensions(List.of());
    }

    /** All extensions in the order of the certificate, repeated ones included. */
    public static Extensions of(X509Certificate certificate) {
        return new Extensions(CertificateParts.extensions(certificate));
    }

    @Override
    public Iterator<Extension> iterator() {
        return list.iterator();
    }

    public Stream<Extension> stream() {
        return list.stream();
    }

    public List<Extension> asList() {
        return list;
    }

    public int size() {
        return list.size();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public boolean has(String oid) {
        return find(oid).isPresent();
    }

    public Optional<Extension> find(String oid) {
        for (Extension extension : list) {
            if (extension.oid().equals(oid)) {
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }

    /** These extensions with one more at the end; one with the same identifier is replaced in its place. */
    public Extensions with(Extension extension) {
        List<Extension> copy = new ArrayList<>(list);
        boolean replaced = false;
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).oid().equals(extension.oid())) {
                copy.set(i, extension);
                replaced = true;
            }
        }
        if (!replaced) {
            copy.add(extension);
        }
        return new Extensions(copy);
    }

    /** RFC 5280 4.2.1.3. */
    public Optional<Set<KeyUsage>> keyUsage() throws ProblemException {
        return decode(Oids.KEY_USAGE, ExtensionDecoders::keyUsage);
    }

    /** RFC 5280 4.2.1.12; empty list = extension absent. */
    public List<String> extendedKeyUsage() throws ProblemException {
        return decode(Oids.EXTENDED_KEY_USAGE, ExtensionDecoders::oids).orElse(List.of());
    }

    /** RFC 5280 4.2.1.6; empty list = extension absent. */
    public List<GeneralName> subjectAltNames() throws ProblemException {
        return decode(Oids.SUBJECT_ALT_NAME, ExtensionDecoders::generalNames).orElse(List.of());
    }

    /** RFC 5280 4.2.1.9. */
    public Optional<BasicConstraints> basicConstraints() throws ProblemException {
        return decode(Oids.BASIC_CONSTRAINTS, ExtensionDecoders::basicConstraints);
    }

    /** RFC 5280 4.2.1.2: the identifier itself. */
    public Optional<byte[]> subjectKeyIdentifier() throws ProblemException {
        return decode(Oids.SUBJECT_KEY_IDENTIFIER, ExtensionDecoders::octets);
    }

    /** RFC 5280 4.2.1.1: the key identifier alone; empty also if the extension names issuer and serial only. */
    public Optional<byte[]> authorityKeyIdentifier() throws ProblemException {
        Optional<Optional<byte[]>> decoded = decode(Oids.AUTHORITY_KEY_IDENTIFIER, ExtensionDecoders::authorityKeyIdentifier);
        return decoded.flatMap(value -> value);
    }

    /** Extension 1.3.6.1.4.1.311.21.7 of version 2+ templates. */
    public Optional<TemplateInformation> templateInformation() throws ProblemException {
        return decode(Oids.MS_TEMPLATE_INFORMATION, ExtensionDecoders::templateInformation);
    }

    /** Extension 1.3.6.1.4.1.311.20.2 of version 1 templates: the template's cn. */
    public Optional<String> templateName() throws ProblemException {
        return decode(Oids.MS_TEMPLATE_NAME, ExtensionDecoders::templateName);
    }

    /** Extension 1.3.6.1.4.1.311.21.10. */
    public List<String> applicationPolicies() throws ProblemException {
        return decode(Oids.MS_APPLICATION_POLICIES, ExtensionDecoders::policies).orElse(List.of());
    }

    /** RFC 5280 4.2.1.4: policy identifiers without their qualifiers. */
    public List<String> certificatePolicies() throws ProblemException {
        return decode(Oids.CERTIFICATE_POLICIES, ExtensionDecoders::policies).orElse(List.of());
    }

    /** RFC 5280 4.2.1.13: every full name of every distribution point, in order. */
    public List<GeneralName> crlDistributionPoints() throws ProblemException {
        return decode(Oids.CRL_DISTRIBUTION_POINTS, ExtensionDecoders::distributionPoints).orElse(List.of());
    }

    /** RFC 5280 4.2.2.1. */
    public List<AccessDescription> authorityInformationAccess() throws ProblemException {
        return decode(Oids.AUTHORITY_INFORMATION_ACCESS, ExtensionDecoders::accessDescriptions).orElse(List.of());
    }

    /** The SID text of extension 1.3.6.1.4.1.311.25.2 (MS-WCCE 2.2.2.7.7.4). */
    public Optional<String> sid() throws ProblemException {
        return decode(Oids.MS_SID_SECURITY, ExtensionDecoders::sid);
    }

    private <V> Optional<V> decode(String oid, ExtensionDecoders.Decoder<V> decoder) throws ProblemException {
        Optional<Extension> found = find(oid);
        return found.isPresent() ? Optional.of(ExtensionDecoders.run(found.get(), decoder)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
