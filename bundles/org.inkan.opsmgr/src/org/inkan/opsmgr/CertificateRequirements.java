package org.inkan.opsmgr;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.inkan.core.finding.Place;
import org.inkan.opsmgr.OpsMgrSubject.OfCertificate;
import org.inkan.opsmgr.Requirement.Report;
import org.inkan.pki.x509.Thumbprints;

/** What can only be said of an issued certificate: time, issuer, serial number, doubles. */
final class CertificateRequirements {
    private static final Duration SOON = Duration.ofDays(30);
    private static final int LONGEST_SERIAL = 20;
    private static final Pattern PUBLIC_CA = Pattern.compile(
            "(digicert|let's encrypt|sectigo|globalsign|entrust|godaddy|comodo|geotrust|thawte|rapidssl|actalis|"
                    + "ssl\\.com|amazon rsa|google trust services|secom trust|cybertrust japan|zerossl|buypass)",
            Pattern.CASE_INSENSITIVE);

    private CertificateRequirements() {
    }

    static List<Requirement> all() {
        return List.of(on("OM-TIME-01", CertificateRequirements::validNow, Sources.event(20051)),
                on("OM-TIME-02", CertificateRequirements::endsSoon, Sources.event(21020)),
                on("OM-TIME-03", CertificateRequirements::halfOfCa, Sources.GUIDE_2025),
                on("OM-CA-01", CertificateRequirements::templateInformation, Sources.GUIDE_2025),
                on("OM-CA-02", CertificateRequirements::publicCa, Sources.PUBLIC_CAS),
                on("OM-CA-03", CertificateRequirements::chain, Sources.event(20072), Sources.CHECKER,
                        Sources.ESSENTIALS),
                on("OM-CERT-01", CertificateRequirements::caCertificate, Sources.GUIDE_2025),
                on("OM-CERT-02", CertificateRequirements::doubles, Sources.OFFLINE_REQUEST, Sources.GATEWAY),
                on("OM-CERT-03", CertificateRequirements::serial, Sources.RFC5280_SERIAL, Sources.CHECKER),
                Requirement.of("OM-REQ-01",
                        (c, report) -> c.said(Aspect.SIGNATURE_VALID).filter(s -> !s.value())
                                .ifPresent(s -> report.error(s.place())),
                        Sources.CERTREQ),
                Requirement.of("OM-REQ-02", (c, report) -> c.said(Aspect.REQUEST_TYPE)
                        .filter(t -> t.value().equals("CERT")).ifPresent(t -> report.warning(t.place())), Sources.CERTREQ));
    }

    private interface Check {
        void check(OfCertificate subject, Claims claims, Report report);
    }

    private static Requirement on(String id, Check check, org.inkan.core.finding.Source... sources) {
        return Requirement.of(id, (claims, report) -> {
            if (claims.subject() instanceof OfCertificate subject) {
                check.check(subject, claims, report);
            }
        }, sources);
    }

    private static void validNow(OfCertificate subject, Claims claims, Report report) {
        Instant from = subject.certificate().getNotBefore().toInstant();
        Instant to = subject.certificate().getNotAfter().toInstant();
        if (subject.at().isBefore(from) || subject.at().isAfter(to)) {
            report.error(claims.place().at("validity"), from, to);
        }
    }

    private static void endsSoon(OfCertificate subject, Claims claims, Report report) {
        Instant to = subject.certificate().getNotAfter().toInstant();
        if (!subject.at().isAfter(to) && Duration.between(subject.at(), to).compareTo(SOON) < 0) {
            report.warning(claims.place().at("validity"), to, Duration.between(subject.at(), to).toDays());
        }
    }

    private static void halfOfCa(OfCertificate subject, Claims claims, Report report) {
        if (!subject.issuers().isEmpty()) {
            Duration own = life(subject.certificate());
            Duration issuer = life(subject.issuers().get(0));
            if (own.multipliedBy(2).compareTo(issuer) > 0) {
                report.info(claims.place().at("validity"), own.toDays(), issuer.toDays());
            }
        }
    }

    private static Duration life(X509Certificate certificate) {
        return Duration.between(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
    }

    private static void templateInformation(OfCertificate subject, Claims claims, Report report) {
        claims.find(Aspect.TEMPLATE_INFORMATION).filter(Claim::absent).ifPresent(c -> report.info(c.place()));
    }

    private static void publicCa(OfCertificate subject, Claims claims, Report report) {
        String issuer = subject.certificate().getIssuerX500Principal().getName();
        if (PUBLIC_CA.matcher(issuer.toLowerCase(Locale.ROOT)).find()) {
            report.warning(claims.place().at("issuer"), issuer);
        }
    }

    private static void chain(OfCertificate subject, Claims claims, Report report) {
        List<X509Certificate> issuers = subject.issuers();
        if (issuers.isEmpty()) {
            return;
        }
        X509Certificate top = issuers.get(issuers.size() - 1);
        if (!top.getSubjectX500Principal().equals(top.getIssuerX500Principal())) {
            report.error(claims.place().at("issuer"), top.getIssuerX500Principal().getName());
        }
    }

    private static void caCertificate(OfCertificate subject, Claims claims, Report report) {
        claims.said(Aspect.CA_CERTIFICATE).filter(Claim::value).ifPresent(c -> report.error(c.place()));
    }

    private static void doubles(OfCertificate subject, Claims claims, Report report) {
        X509Certificate own = subject.certificate();
        long same = subject.others().stream().filter(o -> !o.equals(own))
                .filter(o -> o.getSubjectX500Principal().equals(own.getSubjectX500Principal())).count();
        Place place = claims.place().at("subject");
        if (same > 0) {
            report.warning(place, same, Thumbprints.sha1Hex(own));
        }
    }

    private static void serial(OfCertificate subject, Claims claims, Report report) {
        int octets = subject.certificate().getSerialNumber().toByteArray().length;
        Place place = claims.place().at("serialNumber");
        if (subject.certificate().getSerialNumber().signum() <= 0 || octets > LONGEST_SERIAL) {
            report.error(place, octets);
        } else if (octets == LONGEST_SERIAL) {
            report.info(place, octets);
        }
    }
}
