package org.inkan.pki.inf;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks of keys that depend on one another, and of weak choices. */
final class CombinationChecks {

    private static final int MIN_RSA_BITS = 2048;

    private CombinationChecks() {
    }

    static void existingKey(CertReqInf inf, InfRule.Report report) {
        boolean existing = inf.flag(NewRequestKey.USE_EXISTING_KEY_SET);
        boolean source = inf.has(NewRequestKey.KEY_CONTAINER) || inf.has(NewRequestKey.RENEWAL_CERT);
        if (existing && !source) {
            inf.entry(NewRequestKey.USE_EXISTING_KEY_SET).ifPresent(e -> report.at(e, "KeyContainer / RenewalCert"));
        }
    }

    static void requestType(CertReqInf inf, InfRule.Report report) {
        RequestType type = inf.requestType().orElse(RequestType.PKCS10);
        Set<RequestType> wrapped = EnumSet.of(RequestType.PKCS7, RequestType.CMC);
        only(inf, report, NewRequestKey.RENEWAL_CERT, wrapped, type);
        only(inf, report, NewRequestKey.REQUESTER_NAME, wrapped, type);
        only(inf, report, NewRequestKey.ENCRYPTION_ALGORITHM, EnumSet.of(RequestType.CMC), type);
        only(inf, report, NewRequestKey.ENCRYPTION_LENGTH, EnumSet.of(RequestType.CMC), type);
        if (inf.flag(NewRequestKey.PRIVATE_KEY_ARCHIVE)) {
            only(inf, report, NewRequestKey.PRIVATE_KEY_ARCHIVE, EnumSet.of(RequestType.CMC), type);
        }
        for (NewRequestKey key : List.of(NewRequestKey.NOT_BEFORE, NewRequestKey.NOT_AFTER, NewRequestKey.VALIDITY_PERIOD,
            NewRequestKey.VALIDITY_PERIOD_UNITS)) {
            only(inf, report, key, EnumSet.of(RequestType.CERT), type);
        }
        if (type == RequestType.CERT) {
            inf.section(CertReqInf.REQUEST_ATTRIBUTES).filter(e -> !e.continues()).forEach(e -> report.at(e.key().line(0),
                e.key().column(0), "[RequestAttributes] " + e.name(), e.name(), "PKCS10, PKCS7, CMC", type.name()));
        }
    }

    private static void only(CertReqInf inf, InfRule.Report report, NewRequestKey key, Set<RequestType> allowed, RequestType type) {
        if (!allowed.contains(type)) {
            inf.entry(key).ifPresent(e -> report.at(e.key().line(0), e.key().column(0), "[NewRequest] " + key.key(), key.key(),
                allowed.toString().replaceAll("[\\[\\]]", ""), type.name()));
        }
    }

    static void weakAlgorithm(CertReqInf inf, InfRule.Report report) {
        boolean rsa = inf.text(NewRequestKey.KEY_ALGORITHM).equalsIgnoreCase("RSA");
        int bits = inf.number(NewRequestKey.KEY_LENGTH).orElse(MIN_RSA_BITS);
        if (rsa && bits < MIN_RSA_BITS) {
            inf.entry(NewRequestKey.KEY_LENGTH).ifPresent(e -> report.fixable(e.line(), e.column(), "[NewRequest] KeyLength",
                inf.withValue(CertReqInf.NEW_REQUEST, "KeyLength", "2048"), "KeyLength = " + e.text(), "KeyLength = 2048"));
        }
        String hash = inf.text(NewRequestKey.HASH_ALGORITHM).toUpperCase(Locale.ROOT);
        if (inf.has(NewRequestKey.HASH_ALGORITHM) && hash.matches("SHA1|MD[245]")) {
            InfEntry entry = inf.entry(NewRequestKey.HASH_ALGORITHM).orElseThrow();
            report.fixable(entry.line(), entry.column(), "[NewRequest] HashAlgorithm",
                inf.withValue(CertReqInf.NEW_REQUEST, "HashAlgorithm", "SHA256"), "HashAlgorithm = " + entry.text(),
                "HashAlgorithm = SHA256");
        }
    }

    static void alternateSignature(CertReqInf inf, InfRule.Report report) {
        if (inf.flag(NewRequestKey.ALTERNATE_SIGNATURE_ALGORITHM)) {
            inf.entry(NewRequestKey.ALTERNATE_SIGNATURE_ALGORITHM).ifPresent(e -> report.fixable(e.line(), e.column(),
                "[NewRequest] " + e.name(), inf.withValue(CertReqInf.NEW_REQUEST, e.name(), "FALSE")));
        }
    }

    static void keySpecOfCng(CertReqInf inf, InfRule.Report report) {
        boolean cng = inf.has(NewRequestKey.PROVIDER_NAME)
            && inf.text(NewRequestKey.PROVIDER_NAME).toLowerCase(Locale.ROOT).contains("key storage provider");
        if (cng && inf.number(NewRequestKey.KEY_SPEC).orElse(0) != 0) {
            inf.entry(NewRequestKey.KEY_SPEC).ifPresent(e -> report.at(e, e.text(), inf.text(NewRequestKey.PROVIDER_NAME)));
        }
    }

    static void nameAttribute(CertReqInf inf, InfRule.Report report) {
        inf.section(CertReqInf.REQUEST_ATTRIBUTES).filter(e -> e.name().equalsIgnoreCase("SAN")).forEach(e -> report.at(e, e.text()));
    }

    static void dateOfLocale(CertReqInf inf, InfRule.Report report) {
        for (NewRequestKey key : List.of(NewRequestKey.NOT_BEFORE, NewRequestKey.NOT_AFTER)) {
            inf.entry(key).filter(e -> numbersAlone(e.text())).ifPresent(e -> report.at(e, e.text()));
        }
    }

    static boolean numbersAlone(String date) {
        return date.matches("\\s*\\d{1,4}[/.\\-]\\d{1,2}[/.\\-]\\d{1,4}.*");
    }

    /** What a self-signed certificate cannot be made of: an end before its beginning, half a period, an end and a period. */
    static void validity(CertReqInf inf, InfRule.Report report) {
        if (inf.requestType().orElse(RequestType.PKCS10) != RequestType.CERT) {
            return;
        }
        Optional<NewRequestKey> wrong = InfValidity.of(inf, Clock.systemDefaultZone()).wrong();
        boolean date = wrong.filter(k -> k == NewRequestKey.NOT_BEFORE || k == NewRequestKey.NOT_AFTER).flatMap(inf::entry)
            .filter(e -> InfDate.parse(e.text().strip(), ZoneOffset.UTC).isEmpty()).isPresent();
        if (wrong.isPresent() && !date) {
            InfEntry entry = Stream.of(wrong.get(), NewRequestKey.VALIDITY_PERIOD_UNITS, NewRequestKey.VALIDITY_PERIOD).map(inf::entry)
                .flatMap(Optional::stream).findFirst().orElseThrow();
            report.at(entry, wrong.get().key());
        }
    }

    static void wrapped(CertReqInf inf, InfRule.Report report) {
        RequestType type = inf.requestType().orElse(RequestType.PKCS10);
        if (type != RequestType.PKCS10) {
            inf.entry(NewRequestKey.REQUEST_TYPE).ifPresent(e -> report.fixable(e.line(), e.column(), "[NewRequest] RequestType",
                inf.withValue(CertReqInf.NEW_REQUEST, "RequestType", "PKCS10"), e.text()));
        }
    }
}
