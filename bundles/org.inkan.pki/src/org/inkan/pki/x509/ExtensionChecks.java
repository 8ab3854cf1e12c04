package org.inkan.pki.x509;

import java.security.interfaces.ECKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateRule.Report;

/** Checks of the extensions (RFC 5280 4.2). Content that does not decode is reported once, by {@link #undecodable}, and else ignored. */
final class ExtensionChecks {

    private static final List<String> NEVER_CRITICAL = List.of(Oids.AUTHORITY_KEY_IDENTIFIER, Oids.SUBJECT_KEY_IDENTIFIER,
        Oids.AUTHORITY_INFORMATION_ACCESS, Oids.SUBJECT_INFORMATION_ACCESS, Oids.FRESHEST_CRL);

    private ExtensionChecks() {
    }

    private interface Reading<V> {
        V read() throws ProblemException;
    }

    private static <V> V orElse(V absent, Reading<V> reading) {
        try {
            return reading.read();
        } catch (ProblemException e) {
            return absent;
        }
    }

    private static Optional<Set<KeyUsage>> usage(CertificateContent content) {
        return orElse(Optional.empty(), () -> Extensions.of(content.extensions()).keyUsage());
    }

    private static Optional<BasicConstraints> constraints(CertificateContent content) {
        return orElse(Optional.empty(), () -> Extensions.of(content.extensions()).basicConstraints());
    }

    private static boolean isCa(CertificateContent content) {
        return constraints(content).map(BasicConstraints::ca).orElse(false);
    }

    static void authority(CertificateContent content, Report report) {
        boolean ca = isCa(content);
        Optional<Set<KeyUsage>> usage = usage(content);
        boolean signs = usage.map(u -> u.contains(KeyUsage.KEY_CERT_SIGN)).orElse(false);
        if (ca && usage.isPresent() && !signs || ca && usage.isEmpty()) {
            report.violated("keyUsage", "cA=TRUE, keyCertSign=0");
        }
        if (!ca && signs) {
            report.violated("basicConstraints", "cA=FALSE, keyCertSign=1");
        }
        if (ca && !Extensions.of(content.extensions()).find(Oids.BASIC_CONSTRAINTS).map(Extension::critical).orElse(false)) {
            report.violated("basicConstraints", "critical=FALSE");
        }
    }

    static void pathLength(CertificateContent content, Report report) {
        constraints(content).filter(c -> c.pathLength().isPresent() && (!c.ca() || c.pathLength().getAsInt() < 0))
            .ifPresent(c -> report.violated("basicConstraints", String.valueOf(c.pathLength().getAsInt())));
    }

    static void authorityKey(CertificateContent content, Report report) {
        boolean selfIssued = Arrays.equals(content.issuer().getEncoded(), content.subject().getEncoded());
        Extensions extensions = Extensions.of(content.extensions());
        if (!selfIssued && orElse(Optional.of(new byte[0]), extensions::authorityKeyIdentifier).isEmpty()) {
            report.violated("authorityKeyIdentifier", "");
        }
    }

    static void authoritySubjectKey(CertificateContent content, Report report) {
        if (isCa(content) && !Extensions.of(content.extensions()).has(Oids.SUBJECT_KEY_IDENTIFIER)) {
            report.violated("subjectKeyIdentifier", "");
        }
    }

    static void subjectKey(CertificateContent content, Report report) {
        if (!isCa(content) && !Extensions.of(content.extensions()).has(Oids.SUBJECT_KEY_IDENTIFIER)) {
            report.violated("subjectKeyIdentifier", "");
        }
    }

    static void repeated(CertificateContent content, Report report) {
        Set<String> seen = new HashSet<>();
        for (Extension extension : content.extensions()) {
            if (!seen.add(extension.oid())) {
                report.violated(extension.oid(), extension.oid());
            }
        }
    }

    static void undecodable(CertificateContent content, Report report) {
        Extensions all = Extensions.of(content.extensions());
        List<Reading<?>> readings = List.of(all::keyUsage, all::extendedKeyUsage, all::subjectAltNames, all::basicConstraints,
            all::subjectKeyIdentifier, all::authorityKeyIdentifier, all::templateInformation, all::templateName, all::applicationPolicies,
            all::certificatePolicies, all::crlDistributionPoints, all::authorityInformationAccess, all::sid);
        for (Reading<?> reading : readings) {
            try {
                reading.read();
            } catch (ProblemException e) {
                report.violated(e.problem().where(), e.problem().where());
            }
        }
    }

    static void emptyKeyUsage(CertificateContent content, Report report) {
        usage(content).filter(Set::isEmpty).ifPresent(u -> report.violated("keyUsage", ""));
    }

    static void keyUsageCritical(CertificateContent content, Report report) {
        Extensions.of(content.extensions()).find(Oids.KEY_USAGE).filter(e -> !e.critical())
            .ifPresent(e -> report.violated("keyUsage", ""));
    }

    static void mustNotBeCritical(CertificateContent content, Report report) {
        content.extensions().stream().filter(e -> e.critical() && NEVER_CRITICAL.contains(e.oid()))
            .forEach(e -> report.violated(e.oid(), e.oid()));
    }

    static void anyPurposeCritical(CertificateContent content, Report report) {
        Extensions extensions = Extensions.of(content.extensions());
        boolean any = orElse(List.<String>of(), extensions::extendedKeyUsage).contains(Oids.ANY_EXTENDED_KEY_USAGE);
        if (any && extensions.find(Oids.EXTENDED_KEY_USAGE).map(Extension::critical).orElse(false)) {
            report.violated("extendedKeyUsage", "");
        }
    }

    static void alternativeNames(CertificateContent content, Report report) {
        Extensions extensions = Extensions.of(content.extensions());
        List<GeneralName> names = orElse(List.of(), extensions::subjectAltNames);
        if (names.isEmpty() && extensions.has(Oids.SUBJECT_ALT_NAME)) {
            report.violated("subjectAltName", "");
        }
        for (GeneralName name : names) {
            boolean wrong = switch (name) {
                case GeneralName.Dns dns -> dns.name().isBlank() || !isAscii(dns.name()) || dns.name().indexOf(' ') >= 0;
                case GeneralName.Email email -> email.address().indexOf('@') < 1 || !isAscii(email.address());
                case GeneralName.Uri uri -> uri.uri().indexOf(':') < 1 || !isAscii(uri.uri());
                case GeneralName.Ip ip -> ip.address().length != 4 && ip.address().length != 16;
                default -> false;
            };
            if (wrong) {
                report.violated("subjectAltName", name.text());
            }
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    static void usageOfKeyType(CertificateContent content, Report report) {
        boolean ec = content.publicKey() instanceof ECKey && content.publicKey().getAlgorithm().startsWith("EC");
        usage(content).filter(u -> ec && (u.contains(KeyUsage.KEY_ENCIPHERMENT) || u.contains(KeyUsage.DATA_ENCIPHERMENT)))
            .ifPresent(u -> report.violated("keyUsage", ""));
    }
}
