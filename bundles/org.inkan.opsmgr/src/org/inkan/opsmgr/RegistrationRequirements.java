package org.inkan.opsmgr;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

import org.inkan.core.finding.Source;
import org.inkan.opsmgr.OpsMgrSubject.OfRegistration;
import org.inkan.opsmgr.Requirement.Report;

/** What the registry must say so that HealthService finds the certificate. */
final class RegistrationRequirements {
    private RegistrationRequirements() {
    }

    static List<Requirement> all() {
        return List.of(on("OM-REG-01", RegistrationRequirements::otherSerial, Sources.event(20066), Sources.CHECKER),
                on("OM-REG-02", RegistrationRequirements::byteOrder, Sources.GUIDE_2025, Sources.TROUBLESHOOTING),
                on("OM-REG-03", RegistrationRequirements::thumbprint, Sources.IMPORT_SCRIPT, Sources.GUIDE_2025),
                on("OM-REG-04", RegistrationRequirements::view, Sources.IMPORT_SCRIPT),
                on("OM-REG-05", RegistrationRequirements::cut, Sources.CHECKER, Sources.RFC5280_SERIAL),
                on("OM-REG-06", RegistrationRequirements::empty, Sources.event(21022)));
    }

    private interface Check {
        void check(OfRegistration subject, Claims claims, Report report);
    }

    private static Requirement on(String id, Check check, Source... sources) {
        return Requirement.of(id, (claims, report) -> {
            if (claims.subject() instanceof OfRegistration subject) {
                check.check(subject, claims, report);
            }
        }, sources);
    }

    private static boolean swapped(ChannelRegistration registration, X509Certificate certificate) {
        return new BigInteger(1, registration.serialBytes()).equals(certificate.getSerialNumber());
    }

    /** The value is the low or high end of the right one: somebody's script assumed a length. */
    private static boolean isCut(ChannelRegistration registration, X509Certificate certificate) {
        byte[] right = ChannelRegistration.of(certificate).serialBytes();
        byte[] found = registration.serialBytes();
        int length = found.length;
        return length > 3 && length < right.length && (Arrays.equals(found, Arrays.copyOf(right, length))
                || Arrays.equals(found, Arrays.copyOfRange(right, right.length - length, right.length)));
    }

    private static boolean wrong(OfRegistration subject) {
        return subject.registration().serialBytes().length > 0
                && subject.certificate().filter(c -> !subject.registration().serialMatches(c)).isPresent();
    }

    private static void otherSerial(OfRegistration subject, Claims claims, Report report) {
        if (wrong(subject)) {
            X509Certificate certificate = subject.certificate().orElseThrow();
            if (!swapped(subject.registration(), certificate) && !isCut(subject.registration(), certificate)) {
                report.error(claims.place().at(ChannelRegistration.SERIAL_VALUE), subject.registration().serialHex(),
                        ChannelRegistration.of(certificate).serialHex());
            }
        }
    }

    private static void byteOrder(OfRegistration subject, Claims claims, Report report) {
        if (wrong(subject) && swapped(subject.registration(), subject.certificate().orElseThrow())) {
            report.error(claims.place().at(ChannelRegistration.SERIAL_VALUE),
                    ChannelRegistration.of(subject.certificate().orElseThrow()).registryText());
        }
    }

    private static void cut(OfRegistration subject, Claims claims, Report report) {
        if (wrong(subject) && isCut(subject.registration(), subject.certificate().orElseThrow())) {
            report.error(claims.place().at(ChannelRegistration.SERIAL_VALUE), subject.registration().serialBytes().length,
                    ChannelRegistration.of(subject.certificate().orElseThrow()).serialBytes().length);
        }
    }

    private static void thumbprint(OfRegistration subject, Claims claims, Report report) {
        String found = subject.registration().thumbprint();
        if (found.isEmpty()) {
            report.info(claims.place().at(ChannelRegistration.HASH_VALUE), "-");
        } else if (subject.certificate().filter(c -> !subject.registration().thumbprintMatches(c)).isPresent()) {
            report.warning(claims.place().at(ChannelRegistration.HASH_VALUE), found);
        }
    }

    private static void view(OfRegistration subject, Claims claims, Report report) {
        if (subject.view() == RegView.WOW6432) {
            report.error(claims.place());
        }
    }

    private static void empty(OfRegistration subject, Claims claims, Report report) {
        if (subject.registration().serialBytes().length == 0) {
            report.error(claims.place().at(ChannelRegistration.SERIAL_VALUE));
        }
    }
}
